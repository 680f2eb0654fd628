-- Searches that people keep, to be told by letter when something new answers. No row outlives its account, and nobody else sees it.
create table saved_searches (
  id uuid primary key,
  member_id uuid not null references members (id),
  -- As its address has it.
  search text not null,
  name text not null,
  rhythm text not null default 'weekly',
  made_at timestamp with time zone default now() not null,
  told_until timestamp with time zone default now() not null,
  constraint one_of_each_search unique (member_id, search),
  constraint searches_ask_something check ("search" like 'q=_%' and char_length("search") <= 480),
  constraint searches_have_a_name check (btrim("name") <> '' and char_length("name") <= 80),
  constraint search_rhythms_are_known check ("rhythm" in ('weekly', 'daily', 'off'))
);
--> statement-breakpoint
alter table saved_searches enable row level security;
--> statement-breakpoint
alter table saved_searches force row level security;
--> statement-breakpoint
do $$ begin
  execute format('create policy keeper on saved_searches to %I using (true) with check (true)', current_user);
end $$;
--> statement-breakpoint
grant select, insert, delete on saved_searches to hereabouts_app;
--> statement-breakpoint
grant update (name, rhythm, told_until) on saved_searches to hereabouts_app;
--> statement-breakpoint
create policy ones_own on saved_searches for select using (member_id = (select asking_member()));
--> statement-breakpoint
create policy partners_save on saved_searches for insert
  with check (member_id = (select asking_member()) and (select asking_is_partner()));
--> statement-breakpoint
create policy one_changes on saved_searches for update using (member_id = (select asking_member()));
--> statement-breakpoint
create policy one_stops on saved_searches for delete using (member_id = (select asking_member()));
--> statement-breakpoint
create policy the_worker_reads on saved_searches for select using ((select asking_house()) = 'worker');
--> statement-breakpoint
create policy the_worker_tells on saved_searches for update using ((select asking_house()) = 'worker');
--> statement-breakpoint

-- Beside close_my_account(): nobody searches from a closed account.
create function saved_searches_go_too() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from saved_searches where member_id = new.id;
  return new;
end $$;
--> statement-breakpoint
create trigger saved_searches_go_too after update on members for each row
  when (new.closed_at is not null and old.closed_at is null) execute function saved_searches_go_too();
--> statement-breakpoint
alter table members drop constraint declined_letters_are_known;
--> statement-breakpoint
alter table members add constraint declined_letters_are_known check ("declined_letters" <@ array['asked-to-join', 'invitation-accepted', 'used-this', 'later-on', 'published', 'places-followed', 'saved-searches', 'what-waits']);
--> statement-breakpoint

-- What is new -----------------------------------------------------------------------------------------------------------------

create index search_entries_by_opening on search_entries (opens_at) where opens_at is not null;
--> statement-breakpoint
-- What answers these words, as far as whoever asks may read it. Row security keeps an index on words from being used (matching
-- them is not leakproof), so this looks past it and says the same by itself; what is shown is then read under row security.
-- `terms` are the words each by itself, to weigh rare ones more. Of more than five hundred the newest are looked at: what is
-- counted, and put in order, is those.
create or replace function search_found(wanted tsquery, terms tsquery[], chosen jsonb, sorted text, first int, many int)
returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $body$
declare
  unopened text := $c$e.audience = 'everyone'$c$;
  sees text;
  narrow text := '';
  answer jsonb;
begin
  if asking_member() is not null then
    if asking_moderates_everywhere() then unopened := unopened || $c$ or e.audience <> 'later'$c$;
    else
      unopened := unopened || $c$ or (e.audience in ('partners', 'circle', 'organisation') and (e.of_author_id = asking_member()$c$;
      if asking_is_partner() then unopened := unopened || $c$ or e.audience = 'partners' or e.of_organisation_id = any ($5)
        or (e.audience = 'circle' and (e.circle_organisations && $5 or e.circle_places && $6))$c$; end if;
      if cardinality(asking_moderated_places()) > 0 then unopened := unopened || ' or e.of_place_id = any ($7)'; end if;
      unopened := unopened || '))';
    end if;
  end if;
  sees := unopened || ' or e.opens_at <= now()';
  if chosen ? 'nouns' then narrow := narrow || $c$ and e.noun = any (array(select jsonb_array_elements_text($3 -> 'nouns')))$c$; end if;
  if chosen ? 'places' then narrow := narrow || $c$ and e.place_id = any (array(select jsonb_array_elements_text($3 -> 'places'))::uuid[])$c$; end if;
  if chosen ? 'theme' then narrow := narrow || $c$ and e.themes @> array[($3 ->> 'theme')::uuid]$c$; end if;
  if chosen ? 'behaviour' then narrow := narrow || $c$ and e.behaviours @> array[($3 ->> 'behaviour')::int]$c$; end if;
  if chosen ? 'level' then narrow := narrow || $c$ and e.levels @> array[$3 ->> 'level']$c$; end if;
  if chosen ? 'kind' then narrow := narrow || $c$ and e.kind = $3 ->> 'kind'$c$; end if;
  if chosen ? 'year' then narrow := narrow || $c$ and e.year = ($3 ->> 'year')::int$c$; end if;
  if chosen ? 'organisation' then narrow := narrow || $c$ and e.organisation_id = ($3 ->> 'organisation')::uuid$c$; end if;
  if chosen ? 'sure' then narrow := narrow || $c$ and e.how_sure = $3 ->> 'sure'$c$; end if;
  if chosen ? 'besides' then narrow := narrow || $c$ and e.author_id is distinct from ($3 ->> 'besides')::uuid$c$; end if;
  -- New is what was published since then, or added, of reports and questions, which tell only a day; and what has opened to everyone
  -- since, for whoever could not read it before.
  if chosen ? 'since' then narrow := narrow || format($c$ and ((e.noun not in ('report', 'question') and e.at > $9 and e.at <= $10)
      or (e.noun = 'report' and e.item_id in (select r.id from reports r where r.made_at > $9 and r.made_at <= $10))
      or (e.noun = 'question' and e.item_id in (select q.id from questions q where q.made_at > $9 and q.made_at <= $10))
      or (e.opens_at > $9 and e.opens_at <= $10 and (%s) is not true))$c$, unopened); end if;
  execute format($f$
    with found as materialized (
      select e.noun, e.item_id, e.at, e.words, e.place_id, e.organisation_id, e.themes, e.behaviours, e.levels, e.year, e.kind, e.how_sure
      from search_entries e where e.words @@ $1 and (%s) %s order by e.at desc, e.item_id desc limit 500),
    %s,
    facets as (
      select 'noun' as name, noun as value, count(*) as n from found group by 2
      union all select 'place', place_id::text, count(*) from found where place_id is not null group by 2
      union all select 'organisation', organisation_id::text, count(*) from found where organisation_id is not null group by 2
      union all select 'theme', t::text, count(*) from found, unnest(themes) t group by 2
      union all select 'behaviour', b::text, count(*) from found, unnest(behaviours) b group by 2
      union all select 'level', l, count(*) from found, unnest(levels) l group by 2
      union all select 'year', year::text, count(*) from found where year is not null group by 2
      union all select 'kind', kind, count(*) from found where noun = 'insight' group by 2
      union all select 'sure', how_sure, count(*) from found where how_sure is not null group by 2)
    select jsonb_build_object(
      'total', (select count(*) from found),
      'rows', (select coalesce(jsonb_agg(jsonb_build_array(noun, item_id) order by turn), '[]') from (
        select noun, item_id, row_number() over (order by score desc, at desc, item_id desc) as turn from ordered) o
        where turn > $4 and turn <= $4 + $8),
      'facets', (select coalesce(jsonb_object_agg(name, counts), '{}') from (
        select name, jsonb_object_agg(value, n) as counts from facets group by name) f))
  $f$, sees, narrow,
    case when sorted = 'newest' then 'ordered as (select noun, item_id, at, 0 as score from found)'
    else $r$hits as (
        select f.noun, f.item_id, f.at, t.n, ts_rank('{0.1, 0.3, 0.6, 1}', f.words, t.q, 1) as weight
        from found f, unnest($2) with ordinality t(q, n) where f.words @@ t.q),
      rare as (select n, ln(1 + (select count(*) from found)::float / count(*)) as worth from hits group by n),
      ordered as (select noun, item_id, at, sum(weight * worth) * (count(*)::float / cardinality($2)) ^ 1.5
        * case noun when 'note' then 1 when 'pattern' then 1 when 'question' then 0.8 when 'insight' then 0.8 when 'place' then 0.4 when 'organisation' then 0.4
          when 'comment' then 0.4 else 0.4 end as score
        from hits join rare using (n) group by noun, item_id, at)$r$ end)
  into answer using wanted, terms, chosen, first, asking_organisations(), asking_circle_places(), asking_moderated_places(), many,
    (chosen ->> 'since')::timestamptz, coalesce((chosen ->> 'until')::timestamptz, now());
  return answer;
end $body$;
