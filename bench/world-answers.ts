import { busyEvery, members, places, questions } from "@/bench/landmarks";

type Kind = { table: string; mark: number; count: number; notes: number };

/** Most hang on any note; three in ten on the few that everybody talks about, the first of those most of all. */
const target = ({ mark, notes }: Kind) => `case
  when pg_temp.roll(thread, ${mark}) < 0.3 then ${busyEvery} * pg_temp.skewed(thread, ${mark + 1}, ${Math.max(1, Math.floor(notes / busyEvery))}, 2)
  else pg_temp.pick(thread, ${mark + 1}, ${notes}) end`;

/** Some 400 wait, whatever the size of the world. */
const state = ({ mark, count }: Kind) => `case
  when pg_temp.roll(n, ${mark + 2}) < ${Math.min(400, count / 20) / count} then (array['sent', 'in-review'])[pg_temp.pick(n, ${mark + 3}, 2)]
  when pg_temp.roll(n, ${mark + 2}) > 0.98 then 'withdrawn' when pg_temp.roll(n, ${mark + 2}) > 0.97 then 'changes-requested'
  when pg_temp.roll(n, ${mark + 2}) > 0.96 then 'unpublished' else 'published' end`;

const contributed = `pg_temp.id('member', author), pg_temp.organisation_of(author), 'role', 'A caseworker', state, at, at, at + interval '2 days',
  case when state in ('published', 'unpublished') then at + interval '1 day' end, case when state in ('published', 'unpublished') then pg_temp.id('member', 3) end,
  case when state in ('published', 'unpublished') then at + interval '1 day' end`;
const contributedColumns =
  "author_id, organisation_id, named_as, byline, state, made_at, sent_at, promised_at, decided_at, decided_by_id, published_at";

/** On what each hangs: a hundredth on questions and as much on posts, the others on notes. Every second comment may answer the one before. */
const hanging = (kind: Kind, thread: string) => `(
  select n, thread, at, author, ${state(kind)} as state, note,
    case when note is null and pg_temp.roll(thread, ${kind.mark + 4}) < 0.01 then pg_temp.id('question', pg_temp.skewed(thread, ${kind.mark + 5}, ${questions}, 3)) end as question_id,
    case when note is null and pg_temp.roll(thread, ${kind.mark + 4}) >= 0.01 then pg_temp.id('post', pg_temp.pick(thread, ${kind.mark + 5}, 60)) end as post_id
  from (
    select n, thread, pg_temp.made(n::float8 / ${kind.count}) as at, 6 + pg_temp.skewed(n, ${kind.mark + 6}, ${members - 6}, 1.5) as author,
      case when pg_temp.roll(thread, ${kind.mark + 4}) >= 0.02 then ${target(kind)} end as note
    from (select n, ${thread} as thread from generate_series(1, ${kind.count}) n offset 0) numbered offset 0) placed offset 0)`;

const insights = (kind: Kind) => `
  insert into insights (id, ${contributedColumns}, kind, place_id, note_id, post_id, question_id, statement, changed, changed_on)
  select pg_temp.id('insight', n, n::float8 / ${kind.count}), ${contributed}, kind, pg_temp.id('place', pg_temp.skewed(n, ${kind.mark + 7}, ${places}, 2)), pg_temp.note(note), post_id, question_id,
    first_sentence || ' We saw the same: ' || pg_temp.say(n, ${kind.mark + 11}, 4),
    case when kind = 'used-this' then 'We ring people first now.' else '' end, case when kind = 'used-this' then date '2018-05-01' end
  from ${hanging(kind, "n")} hung
  cross join lateral (select (array['saw-this-too', 'different-here', 'builds-on-this', 'used-this'])[pg_temp.skewed(n, ${kind.mark + 8}, 4, 1.5)] as kind) chosen
  join paragraphs on k = pg_temp.pick(n, ${kind.mark + 10}, 300) order by n;
  insert into insight_edits (insight_id, kind, place_id, named_as, byline, statement, changed, changed_on, promised_at)
  select id, kind, place_id, named_as, byline, 'In better words.', changed, changed_on, now() from insights where state = 'published' order by id desc limit 20`;

const comments = (kind: Kind) => `
  insert into comments (id, ${contributedColumns}, place_id, note_id, post_id, question_id, parent_id, body, body_html)
  select pg_temp.id('comment', n, n::float8 / ${kind.count}), ${contributed}, case when note is not null then pg_temp.id('place', pg_temp.skewed(note, 23, ${places}, 2.5)) end, pg_temp.note(note), post_id, question_id,
    case when n <> thread then pg_temp.id('comment', thread, thread::float8 / ${kind.count}) end, text || ' ' || said, html || '<p>' || said || '</p>'
  from ${hanging(kind, `case when n % 2 = 0 and pg_temp.roll(n, ${kind.mark + 9}) < 0.6 then n - 1 else n end`)} hung cross join lateral (select pg_temp.say(n, ${kind.mark + 11}, 4) as said offset 0) worded
  join paragraphs on k = pg_temp.pick(n, ${kind.mark + 10}, 300) order by n;
  insert into comment_edits (comment_id, body, promised_at) select id, 'In better words.', now() from comments where state = 'published' order by id desc limit 20`;

/** What was sent and what was decided. */
const deeds = ["notes", "insights", "comments"].map((table, mark) => {
  const noun = table.slice(0, -1);
  const deed = (name: string, at: string, by: string, where: string) => `
    insert into ledger (id, at, member_id, deed, noun, noun_id, of_member_id, place_id, version)
    select pg_temp.id('${noun}-${name}', row_number() over (), (extract(epoch from ${at}) - 1325408400) / 466560000), ${at}, ${by}, '${name}${noun}', '${noun}', id, author_id, place_id, 1 from ${table} where ${where}`;
  return `${deed("send", "sent_at", "author_id", "sent_at is not null")}; ${deed("publish", "published_at", `pg_temp.id('member', ${2 + mark})`, "published_at is not null")}`;
});

/** What hangs on the library: so many insights, as many comments as notes, and what the ledger tells of them. */
export const answers = (notes: number, said: number) => [
  insights({ table: "insights", mark: 100, count: said, notes }),
  comments({ table: "comments", mark: 200, count: notes, notes }),
  ...deeds,
];
