-- A search looks back from the newest, over a spell of days, and over a longer one while five hundred are not found. The index of
-- words knows the days, too, so that what is older is passed over: how much there is in all costs next to nothing. Nothing is
-- estimated any more, and nothing planned anew: one statement finds, whoever asks and whatever it is narrowed down to.

drop function search_found(tsquery, tsquery[], jsonb, text, int, int);
--> statement-breakpoint
drop function search_share(tsquery, jsonb);
--> statement-breakpoint
drop function search_since(float);
--> statement-breakpoint
drop function search_statement(jsonb);
--> statement-breakpoint
drop function search_rule(jsonb);
--> statement-breakpoint
drop index search_entries_by_age;
--> statement-breakpoint
drop index search_entries_by_words;
--> statement-breakpoint
drop function search_tags(text, text, text, text[], int[], uuid[]);
--> statement-breakpoint
alter table search_entries alter column words set statistics -1, alter column at set statistics -1;
--> statement-breakpoint

-- The day on which something came, counted from the first of 2000.
create function search_day(at timestamptz) returns int language sql immutable parallel safe as $$
  select floor(extract(epoch from at - timestamptz '2000-01-01 00:00:00+00') / 86400)::int
$$;
--> statement-breakpoint
-- What it can be narrowed down to beside its words, and when it came: by the day, by sixteen and by 256 of them.
create function search_tags(noun text, kind text, how_sure text, levels text[], behaviours int[], themes uuid[], year int, place_id uuid, organisation_id uuid, at timestamptz)
returns text[] language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare day int := search_day(at);
begin
  return array['noun ' || noun, 'kind ' || kind, 'sure ' || how_sure, 'year ' || year::text, place_id::text, organisation_id::text,
    'day ' || day::text, '16 days ' || (day >> 4)::text, '256 days ' || (day >> 8)::text] || levels || behaviours::text[] || themes::text[];
end $$;
--> statement-breakpoint
-- The fewest tags that say all days from one on, up to another.
create function search_days(since int, until int) returns text[] language plpgsql immutable parallel safe as $$
declare
  day int := since;
  tags text[] := '{}';
begin
  while day < until loop
    if day & 255 = 0 and day + 256 <= until then tags := tags || ('256 days ' || (day >> 8)::text); day := day + 256;
    elsif day & 15 = 0 and day + 16 <= until then tags := tags || ('16 days ' || (day >> 4)::text); day := day + 16;
    else tags := tags || ('day ' || day::text); day := day + 1;
    end if;
  end loop;
  return tags;
end $$;
--> statement-breakpoint
-- Postgres goes through the columns in this order: words are looked up where the tags are, only.
create index search_entries_by_words on search_entries
  using gin (search_tags(noun, kind, how_sure, levels, behaviours, themes, year, place_id, organisation_id, at), words);
--> statement-breakpoint

create function search_tags_of(e search_entries) returns text[] language sql immutable parallel safe as $$
  select search_tags(e.noun, e.kind, e.how_sure, e.levels, e.behaviours, e.themes, e.year, e.place_id, e.organisation_id, e.at)
$$;
--> statement-breakpoint
-- What has the words, all of the tags, one of the places and one of the days; where no days are given, of all that is older than a
-- moment (which no other index is to be asked for). In which order words stand, the index does not know: that is asked of the rows
-- (`in_order`, where it matters). Of the four, one is carried out: what is asked of the index in vain takes as long as what is not.
create function search_spell(wanted tsquery, in_order tsquery, tags text[], places text[], days text[], start timestamptz) returns setof search_entries language sql stable as $$
  (select e.* from search_entries e
    where days is not null and search_tags_of(e) && days and search_tags_of(e) && coalesce(places, days) and search_tags_of(e) @> tags
      and e.words @@ wanted and (in_order is null or e.words @@ in_order)
    offset 0)
  union all
  (select e.* from search_entries e
    where days is null and places is not null and search_tags_of(e) && places and search_tags_of(e) @> tags
      and e.words @@ wanted and (in_order is null or e.words @@ in_order) and e.at + interval '0' < start
    offset 0)
  union all
  (select e.* from search_entries e
    where days is null and places is null and cardinality(tags) > 0 and search_tags_of(e) @> tags
      and e.words @@ wanted and (in_order is null or e.words @@ in_order) and e.at + interval '0' < start
    offset 0)
  union all
  (select e.* from search_entries e
    where days is null and places is null and cardinality(tags) = 0
      and e.words @@ wanted and (in_order is null or e.words @@ in_order) and e.at + interval '0' < start
    offset 0)
$$;
--> statement-breakpoint
-- Whether somebody finds what is not open to everybody yet, as the policy `readable` has it.
create function is_found_by(e search_entries, member uuid, is_partner boolean, is_everywhere boolean, organisations uuid[], circles uuid[], moderated uuid[])
returns boolean language sql immutable as $$
  select e.audience = 'everyone' or (e.audience in ('partners', 'circle', 'organisation') and (is_everywhere or e.of_author_id = member
    or e.of_organisation_id = any (organisations) or e.of_place_id = any (moderated)
    or (is_partner and (e.audience = 'partners' or (e.audience = 'circle' and (e.circle_organisations && organisations or e.circle_places && circles))))))
$$;
--> statement-breakpoint
create function search_hit_of(e search_entries) returns search_hit language sql immutable as $$
  select row(e.noun, e.item_id, e.at, e.words, e.place_id, e.organisation_id, e.themes, e.behaviours, e.levels, e.year, e.kind, e.how_sure)::search_hit
$$;
--> statement-breakpoint
-- What answers these words: how many, of more than five hundred the newest; the best of them, or the newest; what they could be
-- narrowed down to; of none (many = 0) only how many. `asked` are the words, of which all have to be there (`enough`), some (but for
-- those that are everywhere: they tell nothing), or any; `without` those that must not, `in_order` all of it again where some stand side by side; `terms` are what weighs, the rare ones more. Row security
-- keeps an index on words from being used (matching them is not leakproof), so a search looks past it and says the same by itself;
-- what is shown is then read under row security. Every statement is planned once a connection, for all values alike.
create function search_found(asked tsquery[], enough text, without tsquery, in_order tsquery, terms tsquery[], chosen jsonb, sorted text, first int, many int)
returns jsonb language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan set jit = off as $body$
declare
  most constant int := 500;
  first_spell constant int := 2000;
  member uuid := asking_member();
  is_partner boolean := false;
  is_everywhere boolean := false;
  organisations uuid[] := '{}';
  circles uuid[] := '{}';
  moderated uuid[] := '{}';
  noun_chosen text := chosen ->> 'noun';
  kind_chosen text := chosen ->> 'kind';
  sure_chosen text := chosen ->> 'sure';
  level_chosen text := chosen ->> 'level';
  behaviour_chosen int := chosen ->> 'behaviour';
  theme_chosen uuid := chosen ->> 'theme';
  year_chosen int := chosen ->> 'year';
  organisation_chosen uuid := chosen ->> 'organisation';
  places uuid[] := array(select jsonb_array_elements_text(chosen -> 'places'));
  tags text[] := array_remove(array['noun ' || noun_chosen, 'kind ' || kind_chosen, 'sure ' || sure_chosen, 'year ' || year_chosen::text, level_chosen,
    behaviour_chosen::text, theme_chosen::text, organisation_chosen::text, case when cardinality(places) = 1 then places[1]::text end], null);
  besides uuid := chosen ->> 'besides';
  since timestamptz := chosen ->> 'since';
  until timestamptz := coalesce((chosen ->> 'until')::timestamptz, now());
  everything float := (select reltuples from pg_class where oid = 'search_entries'::regclass);
  newest timestamptz;
  top int;
  oldest int;
  day int;
  before int;
  start timestamptz;
  days text[];
  -- How many are looked at next, and were until now; of all that is there, whether found or not.
  spell float := first_spell;
  seen float := 0;
  left_over float;
  expected float;
  word tsquery;
  wanted tsquery;
  seldom tsquery[];
  rare tsquery;
  fewest float;
  several text[] := case when cardinality(places) > 1 then places::text[] end;
  hits search_hit[] := '{}';
  more search_hit[];
  answer jsonb;
begin
  if member is not null then
    is_partner := asking_is_partner();
    is_everywhere := asking_moderates_everywhere();
    organisations := asking_organisations();
    circles := asking_circle_places();
    moderated := asking_moderated_places();
  end if;
  -- Everywhere is what one in twenty has of the newest that they find themselves: what is hidden from them is in nothing that they see.
  if enough = 'some' then
    with lately as materialized (
      select e.words from search_entries e
      where e.opens_at <= now() or is_found_by(e, member, is_partner, is_everywhere, organisations, circles, moderated)
      order by e.at desc, e.item_id desc limit first_spell)
    select array_agg(q) into seldom from unnest(asked) q where numnode(q) > 0 and (select count(*) from lately l where l.words @@ q) <= first_spell / 20;
  end if;
  foreach word in array coalesce(seldom, asked) loop
    wanted := case when wanted is null then word when enough = 'all' then wanted && word else wanted || word end;
  end loop;
  wanted := coalesce(wanted && !!without, wanted);
  -- From the newest of what it is narrowed down to, as far back as there is anything, or as is asked for.
  newest := least((select max(at) from search_entries),
    case when year_chosen is not null then (select max(at) from search_entries where year = year_chosen) end,
    case when organisation_chosen is not null then (select max(at) from search_entries where organisation_id = organisation_chosen) end,
    case when cardinality(places) = 1 then (select max(at) from search_entries where place_id = places[1]) end);
  top := search_day(newest) + 1;
  oldest := search_day(greatest((select min(at) from search_entries), since));
  day := top;
  while day > oldest and cardinality(hits) < most loop
    before := day;
    start := timestamptz '2000-01-01 00:00:00+00' + before * interval '24 hours';
    -- By as many days as so many take, or the first few thousand of them.
    day := case when spell is null then oldest else before - (before - search_day((select at from search_entries where at < start
      order by at desc, item_id desc offset least(spell, 8000)::int - 1 limit 1))) * greatest(spell / 8000, 1) end;
    seen := seen + spell;
    -- Long spells begin where few tags say them, and leave nothing over that is hardly worth asking for.
    if top - day > 48 then day := day & ~15; end if;
    if day is null or day - (top - day) / 4 <= oldest then day := oldest; end if;
    days := case when day > oldest or since is not null then search_days(day, before) end;
    select array_agg(search_hit_of(e)) into more from (
      select e.* from search_spell(wanted, in_order, tags, several, days, start) e
      where (e.opens_at <= now() or is_found_by(e, member, is_partner, is_everywhere, organisations, circles, moderated))
        and (besides is null or e.author_id is distinct from besides)
        and (since is null or (e.noun not in ('report', 'question', 'workshop') and e.at > since and e.at <= until))
      order by e.at desc, e.item_id desc limit most - cardinality(hits)) e;
    hits := hits || more;
    raise debug 'days % to %: % found', day, before, cardinality(more);
    exit when cardinality(hits) >= most or day <= oldest;
    -- Of the first, how many have each word, and are what it is narrowed down to. Where the others have to be gone through for long, a
    -- rare word finds what has all of them sooner by itself.
    if before = top and since is null then
      with counted as materialized (
        select q, (select count(*) from search_entries e where search_tags_of(e) && days and e.words @@ q) as n
        from unnest(asked) q where numnode(q) > 0 and enough = 'all'
        union all select null, (select count(*) from search_entries e
          where search_tags_of(e) && days and search_tags_of(e) && coalesce(several, days) and search_tags_of(e) @> tags)
        where cardinality(tags) > 0 or several is not null)
      select (select q from counted where q is not null and n <= (all_n - n) / 400 order by n limit 1), least_n
      into rare, fewest from (select sum(n) as all_n, min(n) as least_n from counted) together;
      raise debug 'rare: %, fewest %', rare, fewest;
    end if;
    -- As many as the rest should be among, by what has been found. Where not many more are to be expected than are left to find, all
    -- of them at once: to look at one more of what has the words takes as long as to pass over the days of six hundred.
    left_over := most - cardinality(hits);
    expected := least((cardinality(hits) + 3) * everything / seen, (fewest + 1) * everything / first_spell);
    spell := seen * least(16, 1.2 * left_over / (cardinality(hits) + 1));
    if expected <= left_over or (expected - left_over) * 600 < (everything - seen) * left_over / expected then spell := null; end if;
    exit when spell is null and rare is not null;
  end loop;
  if rare is not null then
    start := timestamptz '2000-01-01 00:00:00+00' + day * interval '24 hours';
    select array_agg(search_hit_of(e)) into more from (
      select e.* from search_spell(rare, null, '{}', null, null, start) e
      where e.words @@ coalesce(in_order, wanted)
        and (noun_chosen is null or e.noun = noun_chosen) and (kind_chosen is null or e.kind = kind_chosen) and (sure_chosen is null or e.how_sure = sure_chosen)
        and (level_chosen is null or level_chosen = any (e.levels)) and (behaviour_chosen is null or behaviour_chosen = any (e.behaviours))
        and (theme_chosen is null or theme_chosen = any (e.themes)) and (year_chosen is null or e.year = year_chosen)
        and (organisation_chosen is null or e.organisation_id = organisation_chosen) and (cardinality(places) = 0 or e.place_id = any (places))
        and (e.opens_at <= now() or is_found_by(e, member, is_partner, is_everywhere, organisations, circles, moderated))
        and (besides is null or e.author_id is distinct from besides)
      order by e.at desc, e.item_id desc limit most - cardinality(hits)) e;
    hits := hits || more;
    raise debug 'all before %: % found', day, cardinality(more);
  end if;
  -- New is what was published since then, or added, of reports and questions, which tell only a day; and what has opened to everyone
  -- since, for whoever could not read it before: a workshop too, whose own day may be months from the one on which it was published.
  if since is not null then
    select array_agg(search_hit_of(e)) into more from (
      select e.* from (
        select 'report' as noun, r.id as item_id from reports r where r.made_at > since and r.made_at <= until
        union all select 'question', q.id from questions q where q.made_at > since and q.made_at <= until
        union all (select o.noun, o.item_id from search_entries o where o.opens_at > since and o.opens_at <= until order by o.opens_at desc limit 10000)) new
      join search_entries e using (noun, item_id)
      where e.words @@ coalesce(in_order, wanted)
        and search_tags_of(e) @> tags
        and (cardinality(places) = 0 or e.place_id = any (places))
        and (besides is null or e.author_id is distinct from besides)
        and (e.noun in ('report', 'question') or is_found_by(e, member, is_partner, is_everywhere, organisations, circles, moderated) is not true)
        and not (e.noun not in ('report', 'question', 'workshop') and e.at > since and e.at <= until)
      order by e.at desc, e.item_id desc limit most - cardinality(hits)) e;
    hits := array(select h from unnest(hits || more) h order by h.at desc, h.item_id desc);
  end if;
  if seldom is not null and cardinality(hits) = 0 then return search_found(asked, 'any', without, in_order, terms, chosen, sorted, first, many); end if;
  if many = 0 then return jsonb_build_object('total', cardinality(hits), 'rows', '[]'::jsonb, 'facets', '{}'::jsonb); end if;
  -- In the order in which they came, the newest first.
  with hit as materialized (select * from unnest(hits) with ordinality h(noun, item_id, at, words, place_id, organisation_id, themes, behaviours, levels, year, kind, how_sure, n)),
    weighed as materialized (
      select h.n, t.term, ts_rank('{0.1, 0.3, 0.6, 1}', h.words, t.q, 1)
        * case noun when 'note' then 1 when 'pattern' then 1 when 'question' then 0.8 when 'insight' then 0.8 else 0.4 end as weight
      from hit h, unnest(terms) with ordinality t(q, term) where sorted <> 'newest' and h.words @@ t.q),
    ordered as (
      select n, sum(weight * worth) * (count(*)::float / cardinality(terms)) ^ 1.5 as score
      from (select n, weight, ln(1 + cardinality(hits)::float / count(*) over (partition by term)) as worth from weighed) w group by n
      union all select n, 0 from hit where sorted = 'newest'),
    page as (select n, score from ordered order by score desc, n offset first limit many),
    -- With its parts and what it was before, as it is narrowed down to.
    at as (select place_id, count(*) as n from hit where place_id is not null group by 1),
    here as (select w.place, sum(n)::int as n from places_and_parts((select array_agg(place_id) from (select place_id from at order by n desc, place_id limit 12) most)) w
      join at on at.place_id = w.part group by 1),
    theirs as (select organisation_id, count(*) as n from hit where organisation_id is not null group by 1 order by 2 desc limit 12),
    facets as (
      select 'noun' as name, noun as value, null as called, count(*) as n from hit group by 2
      union all select 'place', p.slug, p.name, here.n from here join places p on p.id = here.place
      union all select 'organisation', o.slug, o.name, n from theirs join organisations o on o.id = organisation_id
      union all select 'theme', t.slug, t.name, n from (select unnest(themes) as id, count(*) as n from hit group by 1) themed join themes t using (id)
      union all select 'behaviour', number::text, b.words, n
        from (select unnest(behaviours) as number, count(*) as n from hit group by 1) seen left join behaviours b using (number)
      union all select 'level', unnest(levels), null, count(*) from hit group by 2
      union all select 'year', year::text, null, count(*) from hit where year is not null group by 2
      union all select 'kind', kind, null, count(*) from hit where noun = 'insight' group by 2
      union all select 'sure', how_sure, null, count(*) from hit where how_sure is not null group by 2)
  select jsonb_build_object(
    'total', cardinality(hits),
    'rows', (select coalesce(jsonb_agg(jsonb_build_array(noun, item_id) order by score desc, n), '[]') from page join hit using (n)),
    'facets', (select coalesce(jsonb_object_agg(name, choices), '{}') from (
      select name, jsonb_agg(jsonb_build_object('value', value, 'name', coalesce(called, value), 'count', n)) as choices from facets group by name) f))
  into answer;
  return answer;
end $body$;
--> statement-breakpoint
-- Loads what knows the threshold that the function below has.
select show_limit();
--> statement-breakpoint
-- As before; but a word that is everywhere is not looked for everywhere, and of two that are as near it is no longer asked which has more.
create or replace function spelt_like(typed text) returns text language sql stable security definer
set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.3 as $$
  with lately as materialized (
    select search_days(
      search_day((select at from search_entries order by at desc, item_id desc offset 1999 limit 1)),
      search_day((select max(at) from search_entries)) + 1) as days)
  select near from (
    select w.word as near, plainto_tsquery('hereabouts', w.word) as query, similarity(w.word, typed) as likeness from search_words w where w.word % typed
    order by similarity(w.word, typed) desc, w.word limit 12) w
  where exists (select from (select e.audience, e.opens_at from search_entries e where search_tags_of(e) && (select days from lately) and e.words @@ query offset 0) e
      where e.audience = 'everyone' or e.opens_at <= now())
    or exists (select from (select e.audience, e.opens_at from search_entries e where e.words @@ query offset 0) e
      where e.audience = 'everyone' or e.opens_at <= now())
  order by likeness desc, near limit 1
$$;
