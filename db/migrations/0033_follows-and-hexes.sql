-- Where a place stands on the map of hexagons, which has room for every name.
alter table places add column hex_q integer;
--> statement-breakpoint
alter table places add column hex_r integer;
--> statement-breakpoint
alter table places add constraint "hexes_are_whole" check ((hex_q is null) = (hex_r is null));
--> statement-breakpoint

-- Following: one letter a week about what is new, to whoever asked for it. No row outlives its account, and nobody else sees it.
create table follows (
  member_id uuid not null references members (id),
  noun text not null,
  item_id uuid not null,
  made_at timestamp with time zone default now() not null,
  told_until timestamp with time zone default now() not null,
  constraint follows_member_id_noun_item_id_pk primary key (member_id, noun, item_id),
  constraint followed_nouns_are_known check ("noun" in ('place'))
);
--> statement-breakpoint
create index follows_by_item on follows (noun, item_id);
--> statement-breakpoint
alter table follows enable row level security;
--> statement-breakpoint
alter table follows force row level security;
--> statement-breakpoint
do $$ begin
  execute format('create policy keeper on follows to %I using (true) with check (true)', current_user);
end $$;
--> statement-breakpoint
grant select, insert, delete on follows to hereabouts_app;
--> statement-breakpoint
grant update (told_until) on follows to hereabouts_app;
--> statement-breakpoint
create policy ones_own on follows for select using (member_id = (select asking_member()));
--> statement-breakpoint
create policy one_follows on follows for insert
  with check (member_id = (select asking_member()) and exists (select from places where id = item_id));
--> statement-breakpoint
create policy one_stops on follows for delete using (member_id = (select asking_member()));
--> statement-breakpoint
create policy the_worker_reads on follows for select using ((select asking_house()) = 'worker');
--> statement-breakpoint
create policy the_worker_tells on follows for update using ((select asking_house()) = 'worker');
--> statement-breakpoint

-- Beside close_my_account(): nobody follows from a closed account.
create function follows_go_too() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from follows where member_id = new.id;
  return new;
end $$;
--> statement-breakpoint
create trigger follows_go_too after update on members for each row
  when (new.closed_at is not null and old.closed_at is null) execute function follows_go_too();
--> statement-breakpoint
alter table members drop constraint declined_letters_are_known;
--> statement-breakpoint
alter table members add constraint declined_letters_are_known check ("declined_letters" <@ array['asked-to-join', 'invitation-accepted', 'used-this', 'later-on', 'published', 'places-followed', 'what-waits']);
