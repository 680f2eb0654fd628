import * as counts from "@/bench/landmarks";

/**
 * Dice that fall the same way every time: a number from 0 to 1 for the nth thing and a purpose. `skewed` picks one of
 * `many`, the first ones far more often. Ids are uuids of version 7 in order of making, as the application's own.
 */
export const dice = (notes: number) => `
  create function pg_temp.roll(n bigint, purpose int) returns float8 immutable language sql as
    $$ select (hashint8extended(n, purpose) & 9007199254740991)::float8 / 9007199254740992 $$;
  create function pg_temp.pick(n bigint, purpose int, many int) returns int immutable language sql as
    $$ select 1 + floor(many * pg_temp.roll(n, purpose))::int $$;
  create function pg_temp.skewed(n bigint, purpose int, many int, power float8) returns int immutable language sql as
    $$ select 1 + floor(many * power(pg_temp.roll(n, purpose), power))::int $$;
  create function pg_temp.made(share float8) returns timestamptz immutable language sql as
    $$ select to_timestamp(1325408400 + share * 466560000) $$;
  create function pg_temp.id(kind text, n bigint, share float8) returns uuid immutable language sql as
    $$ select (lpad(to_hex((1325408400000 + share * 466560000000)::bigint), 12, '0')
       || overlay(overlay(substr(md5(kind || n::text), 1, 20) placing '7' from 1) placing '8' from 5))::uuid $$;
  create function pg_temp.id(kind text, n bigint) returns uuid immutable language sql as
    $$ select pg_temp.id(kind, n, 0) $$;
  create function pg_temp.note(n bigint) returns uuid immutable language sql as
    $$ select pg_temp.id('note', n, n::float8 / ${notes}) $$;
  create function pg_temp.organisation_of(member bigint) returns uuid immutable language sql as
    $$ select pg_temp.id('organisation', case when member <= 6 then 1 else pg_temp.skewed(member, 1, ${counts.organisations - 1}, 1.6) + 1 end) $$`;

/** A language of twenty thousand words, of which few are said often and most seldom: what searches look for. */
export const language = `
  create function pg_temp.word(rank int) returns text immutable language sql as $$
    select syllables[1 + rank % 29] || syllables[1 + rank / 29 % 29] || syllables[1 + rank / 841 % 29] from (select array['ba', 'ko', 'mu', 'ra', 'tol',
      'na', 'gor', 'la', 'pu', 'da', 'wen', 'fo', 'ka', 'zu', 'bro', 'ma', 'lun', 'ta', 'ho', 'var', 'nu', 'pla', 'go', 'sta', 'ru', 'do', 'kan', 'lo', 'bu']
      as syllables) s $$;
  create function pg_temp.say(n bigint, purpose int, many int) returns text immutable language sql as $$
    select string_agg(pg_temp.word(pg_temp.skewed(n * 16 + k, purpose, 20000, 3)), ' ') || '.'
    from generate_series(1, many) k $$`;

const regions = `array['north-east', 'north-west', 'yorkshire-and-the-humber', 'east-midlands', 'west-midlands', 'east-of-england',
  'london', 'south-east', 'south-west', 'wales', 'scotland', 'northern-ireland']`;

/** A square country of 19 by 19 places: the first twelve are larger areas, the last eight have become part of others. */
const places = `
  insert into places (id, slug, gss, name, official_name, kind, nation, region, parent_id, outline, in_brief, started_on, ended_on)
  select pg_temp.id('place', n), 'place-' || n, 'E' || lpad(n::text, 8, '0'), 'Place ' || n, 'Place ' || n || ' Borough Council',
    case when n <= 12 then 'combined authority' else 'unitary authority' end, 'England', (${regions})[1 + n % 12],
    case when n > 12 and pg_temp.roll(n, 2) < 0.4 then pg_temp.id('place', 1 + n % 12) end,
    'M0 0' || repeat('L12.5 37.5', 90) || 'Z', array['One thing to know.', 'Another thing to know.', 'A third thing to know.'],
    '1974-04-01', case when n > ${counts.places - 8} then date '2009-04-01' end
  from generate_series(1, ${counts.places}) n;
  insert into place_neighbours
  select pg_temp.id('place', a), pg_temp.id('place', b) from generate_series(1, ${counts.places}) a, generate_series(1, ${counts.places}) b
  where a <> b and abs((a - 1) / 19 - (b - 1) / 19) + abs((a - 1) % 19 - (b - 1) % 19) = 1;
  insert into similar_places (place_id, similar_id, position, source)
  select pg_temp.id('place', n), pg_temp.id('place', 1 + (n + k * 29) % ${counts.places}), k, 'the bench' from generate_series(1, ${counts.places}) n, generate_series(1, 8) k;
  insert into place_lineage
  select pg_temp.id('place', n), pg_temp.id('place', n - 340), '2009-04-01' from generate_series(${counts.places - 7}, ${counts.places}) n`;

const people = `
  insert into organisations (id, slug, name, kind)
  select pg_temp.id('organisation', n), 'organisation-' || n, 'Organisation ' || n, 'charity' from generate_series(1, ${counts.organisations}) n;
  insert into organisation_places
  select pg_temp.id('organisation', n), pg_temp.id('place', pg_temp.skewed(n * 10 + k, 3, ${counts.places}, 2)) from generate_series(1, ${counts.organisations}) n, generate_series(1, 4) k
  on conflict do nothing;
  insert into members (id, name, email, job_title, staff_role)
  select pg_temp.id('member', n), 'Member ' || n, 'member-' || n || '@example.org', 'Caseworker',
    case when n = 1 then 'administrator' when n <= 3 then 'editor' when n <= 6 then 'moderator' end from generate_series(1, ${counts.members}) n;
  insert into memberships (id, member_id, organisation_id, admitted_at)
  select pg_temp.id('membership', n), pg_temp.id('member', n), pg_temp.organisation_of(n), pg_temp.made(0) from generate_series(1, ${counts.members}) n;
  insert into moderated_places
  select pg_temp.id('member', member), pg_temp.id('place', n) from generate_series(5, 6) member, generate_series(1, 40) n where n % 2 = member % 2;
  insert into sessions (id, token_hash, member_id, signed_in_by, expires_at)
  select pg_temp.id('session', n), encode(sha256(convert_to('a-session-of-member-' || n, 'utf8')), 'hex'), pg_temp.id('member', 1 + (n - 1) % ${counts.members}), 'code', 'infinity'
  from generate_series(1, 4000) n`;

const words = `
  insert into themes (id, slug, name, position) select pg_temp.id('theme', n), 'theme-' || n, 'Theme ' || n, n from generate_series(1, 14) n;
  insert into behaviour_sets (id, slug, name, version, source, source_url, used_since) values (pg_temp.id('set', 1), 'set', 'Set', 1, 'the bench', 'https://example.org', '2018-01-01');
  insert into behaviours (id, set_id, number, "group", words, plainly)
  select pg_temp.id('behaviour', n), pg_temp.id('set', 1), n, (array['perspective', 'power', 'participation'])[1 + (n - 1) / 3], 'Behaviour ' || n, 'Plainly' from generate_series(1, 9) n;
  insert into questions (id, slug, number, question, why_it_matters, state, today_html, place_id, asked_on)
  select pg_temp.id('question', n), 'question-' || n, n, 'What would we do differently, if we knew ' || n || '?', 'It matters.', (array['open', 'being-worked-on', 'answered-for-now'])[1 + n % 3],
    '<p>Today we think this.</p>', pg_temp.id('place', pg_temp.skewed(n, 4, ${counts.places}, 2)), '2018-01-01' from generate_series(1, ${counts.questions}) n;
  insert into challenges (id, slug, title, place_id, why_here, what_makes_it_hard)
  select pg_temp.id('challenge', n), 'challenge-' || n, 'Challenge ' || n, pg_temp.id('place', n * 3), 'Because.', 'Much.' from generate_series(1, 12) n;
  insert into reports (id, slug, title, authors, publisher, published_on, summary, body, body_html, place_id)
  select pg_temp.id('report', n), 'report-' || n, 'Report ' || n, 'Members', 'Organisation', '2018-01-01', 'In short.', 'At length.', '<p>At length.</p>', pg_temp.id('place', n) from generate_series(1, 30) n;
  insert into posts (id, slug, kind, title, lede, body, body_html, author_id, byline, place_id, made_at, published_at)
  select pg_temp.id('post', n), 'post-' || n, (array['highlights', 'story', 'announcement'])[1 + n % 3], 'Post ' || n, 'In short.', 'At length.', '<p>At length.</p>', pg_temp.id('member', 2),
    'The editors', pg_temp.id('place', n), pg_temp.made(n / 100.0), pg_temp.made(n / 100.0) from generate_series(1, 60) n;
  insert into post_cards (id, post_id, position, theme_id, kicker, fact, text, next)
  select pg_temp.id('card', n * 10 + k), pg_temp.id('post', n), k, pg_temp.id('theme', 1 + (n + k) % 14), 'Kicker', '8,000', 'Text.', 'Next.' from generate_series(1, 60) n, generate_series(1, 4) k`;

/** Everything that notes stand on: small tables, whatever the number of notes. */
export const ground = [places, people, words];
