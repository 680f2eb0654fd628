import * as counts from "@/bench/landmarks";

const { patterns, questions, inquiries } = counts;

/** Patterns, published but for every tenth; the first cites as much as one may, half of it talked about by everybody. */
const written = `
  insert into patterns (id, slug, claim, body, body_html, limits, limits_html, question_id, author_id, made_at, published_at, looked_at_at)
  select pg_temp.id('pattern', n), 'pattern-' || n, 'What the first call decides, number ' || n, 'At length.', '<p>At length.</p>', 'Not everywhere.', '<p>Not everywhere.</p>',
    pg_temp.id('question', pg_temp.skewed(n, 300, ${questions}, 3)), pg_temp.id('member', 2), pg_temp.made(n / 300.0),
    case when n % 10 > 0 then pg_temp.made(n / 300.0) end, pg_temp.made(n / 300.0) from generate_series(1, ${patterns}) n`;

const sources = (notes: number) => `
  insert into pattern_sources (id, pattern_id, position, stance, note_id, insight_id, words)
  select pg_temp.id('source', n * 100 + k), pg_temp.id('pattern', n), k, case when k % 4 = 0 then 'against' else 'for' end,
    case when k % 3 > 0 then case when n = 1 and k % 2 = 0 then pg_temp.note(${counts.busyEvery} * (k / 2)::bigint) else pg_temp.note(pg_temp.pick(n * 100 + k, 301, ${notes})) end end,
    case when k % 3 = 0 then (select id from insights where note_id = pg_temp.note(${counts.busyEvery}) order by id offset n + k limit 1) end, 'A word of it.'
  from generate_series(1, ${patterns}) n, generate_series(1, case when n = 1 then 40 else 10 end) k
  where k % 3 > 0 or exists (select from insights where note_id = pg_temp.note(${counts.busyEvery}) offset n + k);
  insert into question_grounds (id, question_id, position, note_id, insight_id, pattern_id)
  select pg_temp.id('ground', n * 100 + k), pg_temp.id('question', n), k, case when k % 4 in (0, 1) then pg_temp.note(pg_temp.pick(n * 100 + k, 302, ${notes})) end,
    case when k % 4 = 2 then (select id from insights where note_id = pg_temp.note(${counts.busyEvery}) order by id offset k limit 1) end,
    case when k % 4 = 3 then pg_temp.id('pattern', n + k) end
  from generate_series(1, ${questions}) n, generate_series(1, 20) k`;

/** Work over years: one note in twenty belongs to one of them. */
const overYears = `
  insert into inquiries (id, slug, name, about, started_on)
  select pg_temp.id('inquiry', n), 'inquiry-' || n, 'Inquiry ' || n, 'What places learn.', '2017-01-01' from generate_series(1, ${inquiries}) n;
  insert into inquiry_places
  select pg_temp.id('inquiry', n), pg_temp.id('place', n * 5 + k) from generate_series(1, ${inquiries}) n, generate_series(1, 4) k;
  insert into missions (id, challenge_id, position, title, test, due_on)
  select pg_temp.id('mission', n * 10 + k), pg_temp.id('challenge', n), k, 'Mission ' || k, 'Yes or no?', '2020-06-30' from generate_series(1, 12) n, generate_series(1, 3) k;
  update posts set question_id = pg_temp.id('question', 1), inquiry_id = pg_temp.id('inquiry', 1) where slug in ('post-1', 'post-2', 'post-3')`;

/** What adds up from the library. */
export const evidence = (notes: number) => [written, sources(notes), overYears];
