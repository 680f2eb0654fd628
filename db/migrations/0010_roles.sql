ALTER TABLE "ledger" ADD COLUMN "after" jsonb;--> statement-breakpoint
CREATE INDEX "members_by_name" ON "members" USING btree ("name" collate "und-x-icu","id");--> statement-breakpoint
CREATE INDEX "members_by_staff_role" ON "members" USING btree ("staff_role") WHERE staff_role is not null;--> statement-breakpoint
CREATE INDEX "members_suspended" ON "members" USING btree ("suspended_at") WHERE suspended_at is not null;--> statement-breakpoint
CREATE INDEX "members_closed" ON "members" USING btree ("closed_at") WHERE closed_at is not null;--> statement-breakpoint
CREATE INDEX "memberships_by_member" ON "memberships" USING btree ("member_id");--> statement-breakpoint
create extension if not exists pg_trgm;
--> statement-breakpoint
-- Parts of names and addresses, wherever in them they stand.
create index members_by_words on members using gin (lower(name || ' ' || email) gin_trgm_ops);
--> statement-breakpoint
create index organisations_by_words on organisations using gin (lower(name) gin_trgm_ops);
--> statement-breakpoint
-- Who is called something like this, or works for an organisation that is. Under the policies of members no index could
-- serve this (~~ is not leakproof), so it looks past them, for administrators alone.
create function people_called(sought text) returns setof uuid
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare part text := '%' || replace(replace(replace(lower(sought), '\', '\\'), '%', '\%'), '_', '\_') || '%';
begin
  if asking_staff_role() <> 'administrator' then return; end if;
  return query
    select m.id from members m where lower(m.name || ' ' || m.email) like part
    union
    select s.member_id from organisations o join memberships s on s.organisation_id = o.id
    where lower(o.name) like part and s.admitted_at is not null and s.left_at is null;
end $$;
--> statement-breakpoint
-- Whether without this member nobody could administer the site. Who is suspended or has closed their account cannot; nor
-- can the demonstration's invented people, save in the demonstration, and there not in the place of a real one.
create function is_last_administrator(member uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from members m cross join (select exists (select from site where demonstration_since is not null) as invented) open_to
    where m.id = member and m.staff_role = 'administrator' and m.suspended_at is null and m.closed_at is null
      and (not m.is_illustrative or open_to.invented)
      and not exists (
        select from members other
        where other.id <> m.id and other.staff_role = 'administrator'
          and other.suspended_at is null and other.closed_at is null
          and (not other.is_illustrative or (open_to.invented and m.is_illustrative))))
$$;
--> statement-breakpoint
-- One at a time, so that two who take the role from each other do not both see the other still there.
create function an_administrator_stays() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('administrators', 0));
  if is_last_administrator(old.id) then
    raise insufficient_privilege using message = 'the last administrator stays';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- The operator, who is nobody here, may take even the last one's role: they can give it again.
create trigger an_administrator_stays before update on members for each row
  when (asking_member() is not null and old.staff_role = 'administrator' and (
    new.staff_role is distinct from old.staff_role
    or (new.suspended_at is not null and old.suspended_at is null)
    or (new.closed_at is not null and old.closed_at is null)))
  execute function an_administrator_stays();
--> statement-breakpoint
create policy founders_add on moderated_places for insert with check ((select asking_house()) = 'founder');
