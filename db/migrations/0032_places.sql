-- Places that last: an address, once public, leads on for ever; what was written keeps the name that the place had; who looks
-- after a place, works in it and follows it goes on with what it becomes.

create table place_addresses (
  slug text primary key,
  place_id uuid not null references places (id),
  made_at timestamptz not null default now(),
  constraint addresses_are_written_small check (slug ~ '^[a-z0-9-]+$')
);
--> statement-breakpoint
create index place_addresses_by_place on place_addresses (place_id);
--> statement-breakpoint
create table place_former_names (
  place_id uuid not null references places (id),
  name text not null,
  until timestamptz not null default now(),
  constraint place_former_names_place_id_until_pk primary key (place_id, until)
);
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['place_addresses', 'place_former_names'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
    execute format('grant select on %I to hereabouts_app', t);
    execute format('create policy everyone_reads on %I for select using (true)', t);
  end loop;
end $$;
--> statement-breakpoint
-- No delete: an address goes only when its place takes it back, which the trigger below does.
grant insert, update on place_addresses to hereabouts_app;
--> statement-breakpoint
create policy editors_and_the_register_add on place_addresses for insert
  with check ((select asking_edits() or asking_house() = 'register'));
--> statement-breakpoint
create policy editors_and_the_register_change on place_addresses for update
  using ((select asking_edits() or asking_house() = 'register'));
--> statement-breakpoint

-- The place that an address means: by one that it had before, or by its own.
create function place_at(called text) returns uuid language sql stable as $$
  select coalesce((select place_id from place_addresses where slug = called), (select id from places where slug = called))
$$;
--> statement-breakpoint
create function keep_place_addresses_apart() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_table_name = 'place_addresses' then
    if exists (select from places where slug = new.slug) then
      raise exception 'The address /places/% is a place’s own, and cannot lead to another.', new.slug using errcode = 'HB001';
    end if;
    return new;
  end if;
  delete from place_addresses where slug = new.slug and place_id = new.id;
  if exists (select from place_addresses where slug = new.slug) then
    raise exception 'The address /places/% has led to another place before, and does so for ever. Choose another.', new.slug using errcode = 'HB001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger addresses_apart before insert on place_addresses for each row execute function keep_place_addresses_apart();
--> statement-breakpoint
create trigger addresses_apart_new before insert on places for each row execute function keep_place_addresses_apart();
--> statement-breakpoint
create trigger addresses_apart_again before update of slug on places for each row
  when (old.slug is distinct from new.slug) execute function keep_place_addresses_apart();
--> statement-breakpoint
create function keep_former_name() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into place_former_names (place_id, name) values (old.id, old.name) on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger former_name after update of name on places for each row
  when (old.name is distinct from new.name) execute function keep_former_name();
--> statement-breakpoint

-- Where organisations work today: a place that has become another counts no more for those who work in that one. Its row stays,
-- so that they go on reading what is for a circle of it.
create view works_in with (security_invoker = true) as
  select w.organisation_id, w.place_id from organisation_places w
  where not exists (
    select from place_lineage l join organisation_places o on o.place_id = l.successor_id and o.organisation_id = w.organisation_id
    where l.predecessor_id = w.place_id);
--> statement-breakpoint
grant select on works_in to hereabouts_app;
--> statement-breakpoint

-- Follows are kept by a table that may come after this one: whatever else its rows hold is copied with them.
create function copy_follows(from_place uuid, to_place uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if to_regclass('follows') is null then return; end if;
  execute $copy$
    insert into follows select (jsonb_populate_record(f, jsonb_build_object('item_id', $2)
      || case when to_jsonb(f) ? 'id' then jsonb_build_object('id', gen_random_uuid()) else '{}' end)).*
    from follows f where f.noun = 'place' and f.item_id = $1 on conflict do nothing $copy$ using from_place, to_place;
end $$;
--> statement-breakpoint
create function move_follows(from_place uuid, to_place uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if to_regclass('follows') is null then return; end if;
  perform copy_follows(from_place, to_place);
  execute $gone$ delete from follows where noun = 'place' and item_id = $1 $gone$ using from_place;
end $$;
--> statement-breakpoint
-- How many follow these places: a number, never who.
create function count_follows(of_places uuid[]) returns int
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare many int := 0;
begin
  if to_regclass('follows') is null or not asking_edits() then return 0; end if;
  execute $many$ select count(*)::int from follows where noun = 'place' and item_id = any ($1) $many$ into many using of_places;
  return many;
end $$;
--> statement-breakpoint
revoke execute on function copy_follows(uuid, uuid) from public;
--> statement-breakpoint
revoke execute on function move_follows(uuid, uuid) from public;
--> statement-breakpoint

-- What goes on with a place: who works in it and who follows it, and who looks after it. What was written from it stays with it and
-- still waits with its moderators, so they keep it, and those of the place that it becomes look after it too.
create function hand_over_place(from_place uuid, to_places uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare to_place uuid;
begin
  if not (asking_edits() or asking_house() = 'register') then
    raise exception 'Only editors and the register change places.' using errcode = 'HB001';
  end if;
  foreach to_place in array to_places loop
    if not exists (select from place_lineage where predecessor_id = from_place and successor_id = to_place) then
      raise exception 'Nothing says that the one place became the other.' using errcode = 'HB001';
    end if;
    insert into organisation_places (organisation_id, place_id)
      select organisation_id, to_place from organisation_places where place_id = from_place on conflict do nothing;
    insert into moderated_places (member_id, place_id)
      select member_id, to_place from moderated_places where place_id = from_place
      union select member_id, from_place from moderated_places where place_id = to_place on conflict do nothing;
    perform copy_follows(from_place, to_place);
  end loop;
  if cardinality(to_places) > 0 then perform move_follows(from_place, to_places[1]); end if;
end $$;
