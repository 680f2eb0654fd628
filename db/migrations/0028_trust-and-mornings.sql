-- Trust is earned by two published, or a person gives or takes it with a word why. Who looks this week, and who was written to
-- this morning about what waits.

CREATE TABLE "trust" (
	"member_id" uuid PRIMARY KEY NOT NULL,
	"standing" text NOT NULL,
	"reason" text NOT NULL,
	"by_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "trust_is_granted_or_taken" CHECK ("standing" in ('granted', 'taken')),
	CONSTRAINT "trust_says_why" CHECK (btrim("trust"."reason") <> '' and char_length("trust"."reason") <= 1000),
	CONSTRAINT "nobody_trusts_themselves" CHECK ("trust"."by_id" <> "trust"."member_id")
);
--> statement-breakpoint
CREATE TABLE "duty_weeks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"week_on" date NOT NULL,
	"member_id" uuid NOT NULL,
	"put_down_by_id" uuid NOT NULL,
	"put_down_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "once_a_week" UNIQUE("week_on","member_id"),
	CONSTRAINT "weeks_begin_on_monday" CHECK (extract(isodow from week_on) = 1)
);
--> statement-breakpoint
CREATE TABLE "morning_letters" (
	"member_id" uuid NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "morning_letters_member_id_day_pk" PRIMARY KEY("member_id","day")
);
--> statement-breakpoint
ALTER TABLE "members" DROP CONSTRAINT "declined_letters_are_known";--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "declined_letters_are_known" CHECK ("declined_letters" <@ array['asked-to-join', 'invitation-accepted', 'used-this', 'later-on', 'published', 'what-waits']);--> statement-breakpoint
ALTER TABLE "trust" ADD CONSTRAINT "trust_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "trust" ADD CONSTRAINT "trust_by_id_members_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_weeks" ADD CONSTRAINT "duty_weeks_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_weeks" ADD CONSTRAINT "duty_weeks_put_down_by_id_members_id_fk" FOREIGN KEY ("put_down_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "morning_letters" ADD CONSTRAINT "morning_letters_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint

-- Trust -------------------------------------------------------------------------------------------------------------------

-- A person's word goes before the count. `counted` saves whoever has counted already from counting again.
create function is_trusted(member uuid, counted bigint default null) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select t.standing = 'granted' from trust t where t.member_id = is_trusted.member),
    coalesce(counted, published_by(member)) >= 2)
$$;
--> statement-breakpoint
create or replace function asking_is_trusted() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select asking_staff_role() <> '' or is_trusted(asking_member())
$$;
--> statement-breakpoint
grant select, insert, update (standing, reason, by_id, since) on trust to hereabouts_app;
--> statement-breakpoint
create policy oneself_and_staff on trust for select using (
  member_id = (select asking_member()) or (select asking_staff_role() <> ''));
--> statement-breakpoint
-- Whoever looks after every place: for others, of other organisations, whose trust does not come with a role; and, anybody
-- being the demonstration's invented staff, by them for invented people alone.
create function asking_may_change_trust_of(other uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select asking_moderates_everywhere() and other <> asking_member()
    and exists (select from members m join members me on me.id = asking_member()
      where m.id = other and m.staff_role is null and m.suspended_at is null and m.closed_at is null
        and (m.is_illustrative or not me.is_illustrative))
    and not exists (select from memberships s where s.member_id = other and s.admitted_at is not null and s.left_at is null
      and s.organisation_id = any (asking_organisations()))
$$;
--> statement-breakpoint
create policy whoever_looks_after_all_gives on trust for insert
  with check (by_id = (select asking_member()) and asking_may_change_trust_of(member_id));
--> statement-breakpoint
create policy whoever_looks_after_all_changes on trust for update
  using (asking_may_change_trust_of(member_id))
  with check (by_id = (select asking_member()) and asking_may_change_trust_of(member_id));
--> statement-breakpoint
-- What waits from them is marked alike. What somebody else has in hand is left as it is.
create function mark_whom_is_trusted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare trusted boolean := is_trusted(new.member_id);
begin
  update waiting w set is_trusted = trusted
    from (select noun, item_id from waiting o where coalesce(o.written_by_id, o.author_id) = new.member_id
      for update skip locked) free
    where (w.noun, w.item_id) = (free.noun, free.item_id);
  return null;
end $$;
--> statement-breakpoint
create trigger mark_whom_is_trusted after insert or update on trust for each row execute function mark_whom_is_trusted();
--> statement-breakpoint
-- Whoever closes their account takes the words about them along.
create function forget_trust() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from trust where member_id = new.id;
  return null;
end $$;
--> statement-breakpoint
create trigger forget_trust after update on members for each row
  when (new.closed_at is not null and old.closed_at is null) execute function forget_trust();
--> statement-breakpoint

-- As in 0025, but for who is trusted.
create or replace function keep_waiting(what text, item uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was waiting;
  is_now what_waits;
  writer uuid;
  counted bigint;
begin
  select * into was from waiting w where w.noun = what and w.item_id = item for update;
  select * into is_now from what_waits v where v.noun = what and v.item_id = item;
  if was.item_id is null and is_now.item_id is null then return; end if;
  if was.item_id is not null and asking_member() is distinct from was.author_id and asking_staff_role() <> ''
    and (is_now.item_id is null or is_now.state <> was.state or is_now.version <> was.version) then
    if was.decision is not null and was.decided_by_id <> asking_member() then
      raise exception using errcode = 'HB001', message = format('%s has decided on this a moment ago. Nothing was changed.',
        coalesce((select name from members where id = was.decided_by_id), 'A colleague'));
    elsif was.claimed_until > now() and was.claimed_by_id <> asking_member() then
      raise exception using errcode = 'HB001', message = format('%s is looking at this until %s. Take it over first, or leave it to them.',
        coalesce((select name from members where id = was.claimed_by_id), 'A colleague'),
        to_char(was.claimed_until at time zone 'Europe/London', 'HH24:MI'));
    end if;
  end if;
  if is_now.item_id is null then
    delete from waiting w where w.noun = what and w.item_id = item;
    return;
  end if;
  writer := coalesce(is_now.written_by_id, is_now.author_id);
  counted := published_by(writer);
  insert into waiting as w (noun, item_id, version, state, author_id, written_by_id, organisation_id, place_id, words, care_answer,
      is_first, is_trusted, asked_by_id, sent_at, promised_at)
    values (what, item, is_now.version, is_now.state, is_now.author_id, is_now.written_by_id, is_now.organisation_id, is_now.place_id,
      is_now.words, is_now.care_answer, counted = 0, is_trusted(writer, counted), is_now.asked_by_id, is_now.sent_at, is_now.promised_at)
    on conflict (noun, item_id) do update set version = excluded.version, state = excluded.state, author_id = excluded.author_id,
      written_by_id = excluded.written_by_id, organisation_id = excluded.organisation_id, place_id = excluded.place_id,
      words = excluded.words, care_answer = excluded.care_answer, asked_by_id = excluded.asked_by_id,
      is_first = excluded.is_first, is_trusted = excluded.is_trusted,
      sent_at = excluded.sent_at, promised_at = excluded.promised_at;
  if was.version <> is_now.version then
    update waiting w set marks = null, found = null, decision = null, decided_by_id = null, decided_at = null, due_at = null,
      refused_why = case when was.decided_by_id <> asking_member() then 'Its author changed it a moment after you had decided. Look at it again.' end,
      refused_for_id = case when was.decided_by_id <> asking_member() then was.decided_by_id end
    where w.noun = what and w.item_id = item and was.item_id is not null;
  end if;
  if was.state <> is_now.state then
    update waiting w set claimed_by_id = null, claimed_at = null, claimed_until = null, taken_from_id = null,
      decision = null, decided_by_id = null, decided_at = null, due_at = null
    where w.noun = what and w.item_id = item;
  end if;
  if was.item_id is null or was.version <> is_now.version then
    perform graphile_worker.add_job('look-for-marks', json_build_object('noun', what, 'id', item),
      job_key => format('marks %s %s', what, item), max_attempts => 5);
  end if;
end $$;
--> statement-breakpoint
create or replace function no_first_timer_any_more() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  writer uuid := coalesce((to_jsonb(new) ->> 'written_by_id')::uuid, new.author_id);
  trusted boolean := is_trusted(writer);
begin
  -- What somebody else has in hand is left as it is: waiting for it, two who publish would wait for each other.
  update waiting w set is_first = false, is_trusted = trusted
    from (select noun, item_id from waiting o where coalesce(o.written_by_id, o.author_id) = writer and (o.is_first or o.is_trusted <> trusted)
      for update skip locked) free
    where (w.noun, w.item_id) = (free.noun, free.item_id);
  return null;
end $$;
--> statement-breakpoint

-- Who looks this week -----------------------------------------------------------------------------------------------------

grant select, insert, delete on duty_weeks to hereabouts_app;
--> statement-breakpoint
create policy staff_and_the_worker_read on duty_weeks for select using (
  (select asking_staff_role() <> '') or (select asking_house()) = 'worker');
--> statement-breakpoint
-- Members of staff for themselves, editors for others; only for who can look.
create policy oneself_or_editors_put_down on duty_weeks for insert with check (
  put_down_by_id = (select asking_member()) and (select asking_staff_role() <> '')
  and (member_id = (select asking_member()) or (select asking_edits()))
  and exists (select from members m where m.id = member_id and m.staff_role is not null and m.suspended_at is null and m.closed_at is null));
--> statement-breakpoint
create policy oneself_or_editors_take_off on duty_weeks for delete using (
  (select asking_staff_role() <> '') and (member_id = (select asking_member()) or (select asking_edits())));
--> statement-breakpoint

-- Who was written to this morning -----------------------------------------------------------------------------------------

grant select, insert, delete on morning_letters to hereabouts_app;
--> statement-breakpoint
create policy the_worker_keeps on morning_letters
  using ((select asking_house()) = 'worker') with check ((select asking_house()) = 'worker');
--> statement-breakpoint
create policy the_worker_reads on moderated_places for select using ((select asking_house()) = 'worker');
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['trust', 'duty_weeks', 'morning_letters'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
