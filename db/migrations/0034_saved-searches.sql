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
-- As 0030 has it, but for what is new.
create or replace function search_statement(chosen jsonb) returns text language plpgsql stable security definer set search_path = public, pg_temp as $body$
declare
  for_them text := '';
  narrow text := '';
  is_new text := $c$%1$s > ($2 ->> 'since')::timestamptz and %1$s <= coalesce(($2 ->> 'until')::timestamptz, now())$c$;
begin
  if asking_member() is not null then
    if asking_moderates_everywhere() then for_them := for_them || $c$ or e.audience <> 'later'$c$;
    else
      for_them := for_them || $c$ or (e.audience in ('partners', 'circle', 'organisation') and (e.of_author_id = asking_member()$c$;
      if asking_is_partner() then for_them := for_them || $c$ or e.audience = 'partners' or e.of_organisation_id = any ($3)
        or (e.audience = 'circle' and (e.circle_organisations && $3 or e.circle_places && $4))$c$; end if;
      if cardinality(asking_moderated_places()) > 0 then for_them := for_them || ' or e.of_place_id = any ($5)'; end if;
      for_them := for_them || '))';
    end if;
  end if;
  if chosen ? 'nouns' then narrow := narrow || $c$ and e.noun = any (array(select jsonb_array_elements_text($2 -> 'nouns')))$c$; end if;
  if chosen ? 'places' then narrow := narrow || $c$ and e.place_id = any (array(select jsonb_array_elements_text($2 -> 'places'))::uuid[])$c$; end if;
  if chosen ? 'theme' then narrow := narrow || $c$ and e.themes @> array[($2 ->> 'theme')::uuid]$c$; end if;
  if chosen ? 'behaviour' then narrow := narrow || $c$ and e.behaviours @> array[($2 ->> 'behaviour')::int]$c$; end if;
  if chosen ? 'level' then narrow := narrow || $c$ and e.levels @> array[$2 ->> 'level']$c$; end if;
  if chosen ? 'kind' then narrow := narrow || $c$ and e.kind = $2 ->> 'kind'$c$; end if;
  if chosen ? 'year' then narrow := narrow || $c$ and e.year = ($2 ->> 'year')::int$c$; end if;
  if chosen ? 'organisation' then narrow := narrow || $c$ and e.organisation_id = ($2 ->> 'organisation')::uuid$c$; end if;
  if chosen ? 'sure' then narrow := narrow || $c$ and e.how_sure = $2 ->> 'sure'$c$; end if;
  if chosen ? 'besides' then narrow := narrow || $c$ and e.author_id is distinct from ($2 ->> 'besides')::uuid$c$; end if;
  -- New is what was published since then, or added, of reports and questions, which tell only a day; and what has opened to everyone
  -- since, for whoever could not read it before.
  if chosen ? 'since' then narrow := narrow || format($c$ and ((e.noun not in ('report', 'question') and %s)
      or (e.noun = 'report' and e.item_id in (select r.id from reports r where %s))
      or (e.noun = 'question' and e.item_id in (select q.id from questions q where %s))
      or (%s and (%s) is not true))$c$,
    format(is_new, 'e.at'), format(is_new, 'r.made_at'), format(is_new, 'q.made_at'), format(is_new, 'e.opens_at'), $c$e.audience = 'everyone'$c$ || for_them); end if;
  return format($f$select array_agg((noun, item_id, at, words, place_id, organisation_id, themes, behaviours, levels, year, kind, how_sure)::search_hit)
    from (select e.noun, e.item_id, e.at, e.words, e.place_id, e.organisation_id, e.themes, e.behaviours, e.levels, e.year, e.kind, e.how_sure
      from search_entries e where e.words @@ $1 and (%s) %s order by e.at desc, e.item_id desc limit 500) newest$f$,
    $c$e.audience = 'everyone' or e.opens_at <= now()$c$ || for_them, narrow);
end $body$;
