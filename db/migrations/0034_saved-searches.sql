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
