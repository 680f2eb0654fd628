import { busyEvery, inquiries, members, organisations, places, questions } from "@/bench/landmarks";

/** Paragraphs to write with, of different lengths, as text and as HTML: a whole note comes to some 200 words. */
export const paragraphs = `
  create temp table paragraphs as
  select k, text, '<p>' || text || '</p>' as html, split_part(text, '. ', 1) || '.' as first_sentence from (
    select k, string_agg((array[
      'We rang people the day before, and the number of missed visits halved within a month.',
      'A letter had told them what to expect, which turned out to matter more than the visit itself.',
      'The first conversation decided what followed, so we gave it twice the time and half the questions.',
      'Nobody could say who owned the waiting list, and three teams were each keeping one of their own.',
      'Residents told us that they had told their story five times before anybody wrote it down.',
      'Money went where the forms were filled in best, not where the need was greatest.',
      'When the caretaker was in the room the talk changed, because he knew everybody by name.',
      'It cost us a morning a week, and two colleagues thought that it was not worth it.',
      'Trust took a year to build and could be lost in a fortnight, as we found out in March.',
      'We stopped counting referrals and began to ask what had changed for people since.'
    ])[pg_temp.pick(k * 100 + s, 10, 10)], ' ' order by s) as text
    from generate_series(1, 300) k, generate_series(1, 3 + k % 4) s group by k) written;
  analyze paragraphs`;

/** Editors keep up, however large the library: the newest wait, three hundred at most unless a world is to have more. */
const mostWaiting = (notes: number, many = 300) => Math.min(many, Math.floor(notes / 4));

const state = (notes: number, waiting?: number) => `case
  when n % ${busyEvery} = 0 then 'published'
  when n > ${notes - mostWaiting(notes, waiting)} then (array['sent', 'sent', 'in-review'])[pg_temp.pick(n, 11, 3)]
  when pg_temp.roll(n, 12) < 0.04 then 'draft' when pg_temp.roll(n, 12) < 0.05 then 'changes-requested' when pg_temp.roll(n, 12) < 0.055 then 'held'
  when pg_temp.roll(n, 12) < 0.075 then 'withdrawn' when pg_temp.roll(n, 12) < 0.085 then 'declined' when pg_temp.roll(n, 12) < 0.095 then 'unpublished'
  else 'published' end`;

const audience = `case when n % ${busyEvery} = 0 or pg_temp.roll(n, 13) < 0.6 then 'everyone' when pg_temp.roll(n, 13) < 0.86 then 'partners'
  when pg_temp.roll(n, 13) < 0.95 then 'circle' else 'organisation' end`;

const notes = (count: number, waiting?: number) => `
  insert into notes (id, slug, reference, author_id, organisation_id, named_as, byline, state, version, made_at, sent_at, promised_at, decided_at, decided_by_id,
    published_at, place_id, title, happened_from, happened_to, set_out, set_out_html, worked, worked_html, challenging, challenging_html, learned, learned_html,
    learned_first, next_decision, next_text, levels, how_we_know, how_sure, question_id, challenge_id, inquiry_id, audience, opens_at, care_answer, review_by)
  select pg_temp.note(n), 'a-note-of-many-words-' || n, 'HB-' || extract(year from at) || '-' || lpad(n::text, greatest(4, length(n::text)), '0'), pg_temp.id('member', author), pg_temp.organisation_of(author),
    (array['person', 'role', 'organisation', 'place'])[pg_temp.pick(n, 14, 4)], 'A caseworker in Place ' || place, state, 2, at, case when state <> 'draft' then at + interval '1 day' end,
    case when state <> 'draft' then at + interval '3 days' end, case when is_decided then at + interval '2 days' end, case when is_decided then pg_temp.id('member', pg_temp.pick(n, 15, 3) + 1) end,
    case when state in ('published', 'unpublished') then at + interval '2 days' + pg_temp.roll(n, 16) * interval '6 days' end, pg_temp.id('place', place),
    'What the calls before a visit changed for people, and what they did not: ' || pg_temp.say(n, 40, 3), date_trunc('month', at - interval '200 days'), date_trunc('month', at - interval '100 days'),
    left(set_out.text, 300), '<p>' || left(set_out.text, 300) || '</p>', worked.text, worked.html, challenging.text, challenging.html, learned.text || ' ' || said, learned.html || '<p>' || said || '</p>', learned.first_sentence,
    'keep', 'We keep the calls.', (array['{team}', '{person,team}', '{organisation,place}', '{place}', '{place,national}'])[pg_temp.skewed(n, 17, 5, 2)]::text[], '{observation,conversation}', 'few-times',
    case when pg_temp.roll(n, 18) < 0.15 then pg_temp.id('question', pg_temp.skewed(n, 19, ${questions}, 2)) end, case when pg_temp.roll(n, 20) < 0.05 then pg_temp.id('challenge', pg_temp.pick(n, 20, 12)) end,
    case when pg_temp.roll(n, 28) < 0.05 then pg_temp.id('inquiry', pg_temp.skewed(n, 29, ${inquiries}, 2)) end,
    audience, case when audience <> 'everyone' and pg_temp.roll(n, 21) < 0.2 then at + interval '90 days' when audience <> 'everyone' and pg_temp.roll(n, 21) < 0.3 then timestamptz '2099-01-01' end,
    'nobody', at + interval '3 years'
  from (
    select n, pg_temp.made(n::float8 / ${count}) as at, 6 + pg_temp.skewed(n, 22, ${members - 6}, 1.5) as author, pg_temp.skewed(n, 23, ${places}, 2.5) as place, ${state(count, waiting)} as state, ${audience} as audience
    from generate_series(1, ${count}) n offset 0) note
  cross join lateral (select state in ('published', 'unpublished', 'declined', 'changes-requested') as is_decided, pg_temp.say(n, 41, 9) as said offset 0) decided
  join paragraphs set_out on set_out.k = pg_temp.pick(n, 24, 300) join paragraphs worked on worked.k = pg_temp.pick(n, 25, 300)
  join paragraphs challenging on challenging.k = pg_temp.pick(n, 26, 300) join paragraphs learned on learned.k = pg_temp.pick(n, 27, 300)
  order by n`;

const belongings = (count: number) => `
  insert into note_themes
  select pg_temp.note(n), pg_temp.id('theme', theme) from generate_series(1, ${count}) n
  cross join lateral (select distinct pg_temp.skewed(n * 4 + k, 30, 14, 2) as theme from generate_series(1, 1 + (n % 2)::int) k) themed;
  insert into note_behaviours
  select pg_temp.note(n), pg_temp.id('behaviour', number), (array['present', 'missing', 'growing'])[1 + (n + number) % 3] from generate_series(1, ${count}) n
  cross join lateral (select distinct pg_temp.skewed(n * 4 + k, 31, 9, 1.5) as number from generate_series(1, (n % 4)::int) k) tagged;
  insert into note_sources select pg_temp.note(n), 1, 'A source', 'https://example.org/' || n from generate_series(1, ${count}, 3) n;
  insert into note_consents select pg_temp.note(n), 'Somebody', 'In writing', '2028-01-01' from generate_series(1, ${count}, 10) n;
  insert into note_circles (note_id, place_id)
  select n.id, pg_temp.id('place', pg_temp.skewed(n.year * 7 + k, 32, ${places}, 2)) from notes n, generate_series(1, 2) k where n.audience = 'circle' on conflict do nothing;
  insert into note_circles (note_id, organisation_id)
  select n.id, pg_temp.id('organisation', pg_temp.skewed(hashtext(n.slug) + k, 33, ${organisations}, 1.6)) from notes n, generate_series(1, 2) k where n.audience = 'circle' on conflict do nothing;
  insert into note_follow_ups (id, note_id, author_id, state, sent_at, promised_at, published_at, happened_on, text, html)
  select pg_temp.id('follow-up', n), note.id, note.author_id, case when n > ${count - 400} then 'sent' else 'published' end, now(), now(), now(),
    '2024-01-01', 'Later on.', '<p>Later on.</p>'
  from generate_series(1, ${count}, 20) n join notes note on note.id = pg_temp.note(n)`;

export const library = (count: number, waiting?: number) => [paragraphs, notes(count, waiting), belongings(count)];
