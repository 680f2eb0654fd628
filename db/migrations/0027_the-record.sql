-- The record as administrators read it, and the promise of an answer measured: what began to wait, until when an answer was
-- promised, and when it came.

-- The ledger is dated by Postgres alone: a row that says it is older would stand where nobody looks any more.
drop policy whoever_acts_writes on ledger;
--> statement-breakpoint
create policy whoever_acts_writes on ledger for insert with check (
  at = now() and member_id is not distinct from (select asking_member())
  and ((select asking_member()) is not null or (select asking_house()) in ('door', 'register', 'founder', 'worker')));
--> statement-breakpoint
CREATE INDEX "ledger_by_time" ON "ledger" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "ledger_by_deed" ON "ledger" USING btree ("deed","at");--> statement-breakpoint
CREATE INDEX "ledger_by_noun" ON "ledger" USING btree ("noun","at");--> statement-breakpoint
CREATE INDEX "ledger_by_place" ON "ledger" USING btree ("place_id","at");--> statement-breakpoint
CREATE INDEX "ledger_of_decisions" ON "ledger" USING btree ("at","deed","noun") WHERE deed ~ '^(publish|return|requestChanges|hold|decline|unpublish|letDecisionStand|turnDecision)';--> statement-breakpoint
create index ledger_by_reason on ledger using gin (lower(reason) gin_trgm_ops) where reason is not null;
--> statement-breakpoint
-- The rows whose reason says this, for administrators alone: `like` is not leakproof, so that under the policies no index could
-- serve it. Null where there are more than so many, or one in fifty of the newest says so: such rows are met on the way, and to
-- find them all by their words would take longer.
create function reasons_saying(sought text, most int) returns uuid[]
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  part text := '%' || replace(replace(replace(lower(sought), '\', '\\'), '%', '\%'), '_', '\_') || '%';
  found uuid[];
begin
  if asking_staff_role() <> 'administrator' then return '{}'; end if;
  if (select count(*) >= 100 from (select reason from ledger where reason is not null order by at desc limit 5000) newest
    where lower(reason) like part) then return null; end if;
  select coalesce(array_agg(id), '{}') into found
    from (select l.id from ledger l where l.reason is not null and lower(l.reason) like part limit most + 1) l;
  return case when cardinality(found) <= most then found end;
end $$;
--> statement-breakpoint

-- Promises ------------------------------------------------------------------------------------------------------------------

-- The working days up to a moment, Monday to Friday in the UK, counted from some Monday: the difference of two is how many lie
-- between, the first day not counted, as the promise has it. What is answered on the day it came took none.
create function working_days_until(at timestamptz) returns int language sql immutable as $$
  select 5 * (((at at time zone 'Europe/London')::date - date '1900-01-01') / 7)
    + least(((at at time zone 'Europe/London')::date - date '1900-01-01') % 7 + 1, 5)
$$;
--> statement-breakpoint
CREATE TABLE "promises" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"noun" text NOT NULL,
	"item_id" uuid NOT NULL,
	"place_id" uuid,
	"began_at" timestamp with time zone NOT NULL,
	"promised_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"promised_days" integer GENERATED ALWAYS AS (working_days_until(promised_at) - working_days_until(began_at)) STORED,
	"took_days" integer GENERATED ALWAYS AS (working_days_until(answered_at) - working_days_until(began_at)) STORED
);
--> statement-breakpoint
ALTER TABLE "promises" ADD CONSTRAINT "promises_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "promises_open" ON "promises" USING btree ("noun","item_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "promises_by_answer" ON "promises" USING btree ("answered_at","noun","place_id","promised_at","promised_days","took_days") WHERE answered_at is not null;--> statement-breakpoint
CREATE INDEX "promises_by_beginning" ON "promises" USING btree ("began_at","noun","place_id");--> statement-breakpoint
CREATE INDEX "promises_by_item" ON "promises" USING btree ("item_id");--> statement-breakpoint
grant select on promises to hereabouts_app;
--> statement-breakpoint
create policy moderators_of_the_place_see on promises for select using (
  (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]));
--> statement-breakpoint
alter table promises enable row level security;
--> statement-breakpoint
alter table promises force row level security;
--> statement-breakpoint
do $$ begin execute format('create policy keeper on promises to %I using (true) with check (true)', current_user); end $$;
--> statement-breakpoint
-- Kept from the queue, whatever waits there: what its author takes back was never answered, and is not counted.
create function keep_promises() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  waited boolean := tg_op <> 'INSERT' and old.state = 'waiting' and old.promised_at is not null;
  waits boolean := tg_op <> 'DELETE' and new.state = 'waiting' and new.promised_at is not null;
begin
  if waits then
    insert into promises as p (noun, item_id, place_id, began_at, promised_at)
      values (new.noun, new.item_id, new.place_id, case when tg_op = 'INSERT' or waited then new.sent_at else now() end, new.promised_at)
      on conflict (noun, item_id) where answered_at is null
      do update set place_id = excluded.place_id, began_at = excluded.began_at, promised_at = excluded.promised_at
        where (p.place_id, p.promised_at) is distinct from (excluded.place_id, excluded.promised_at);
  elsif waited and asking_member() is not null and asking_member() is distinct from old.author_id
    and asking_member() is distinct from old.written_by_id then
    update promises set answered_at = now() where noun = old.noun and item_id = old.item_id and answered_at is null;
  elsif waited then
    delete from promises where noun = old.noun and item_id = old.item_id and answered_at is null;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_promises after insert or delete on waiting for each row execute function keep_promises();
--> statement-breakpoint
create trigger keep_changed_promises after update on waiting for each row
  when ((old.state, old.promised_at, old.place_id) is distinct from (new.state, new.promised_at, new.place_id)) execute function keep_promises();
--> statement-breakpoint
-- What waits now; and of what was answered before there was this table, the last answer to each thing.
insert into promises (noun, item_id, place_id, began_at, promised_at)
  select noun, item_id, place_id, sent_at, promised_at from waiting where state = 'waiting' and promised_at is not null;
--> statement-breakpoint
insert into promises (noun, item_id, place_id, began_at, promised_at, answered_at)
  select * from (
    select 'note', id, place_id, sent_at, promised_at, decided_at from notes where state not in ('draft', 'sent', 'in-review')
    union all select 'insight', id, place_id, sent_at, promised_at, decided_at from insights where state not in ('draft', 'sent', 'in-review')
    union all select 'comment', id, place_id, sent_at, promised_at, decided_at from comments where state not in ('draft', 'sent', 'in-review')
    union all select 'appeal', id, place_id, made_at, promised_at, answered_at from appeals
  ) was (noun, item_id, place_id, began_at, promised_at, answered_at)
  where promised_at > began_at and answered_at >= began_at;
--> statement-breakpoint
alter table site add constraint the_promise_is_one_to_ten_days check (promise_working_days between 1 and 10);
--> statement-breakpoint
-- Until now a site that was never changed had no row, and what is not there cannot be changed.
insert into site (id) values (1) on conflict do nothing;
--> statement-breakpoint
grant update (promise_working_days) on site to hereabouts_app;
--> statement-breakpoint
create policy administrators_promise on site for update using ((select asking_staff_role()) = 'administrator');
--> statement-breakpoint

-- A quarter in public ---------------------------------------------------------------------------------------------------------

-- The quarters that are over, since the first deed, and whether anything was decided in them.
create function finished_quarters() returns table (name text, began timestamptz, ended timestamptz, is_empty boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select to_char(q, 'YYYY"-q"Q'), q at time zone 'Europe/London', (q + interval '3 months') at time zone 'Europe/London',
    not exists (select from ledger l where l.deed ~ '^(publish|return|requestChanges|hold|decline|unpublish|letDecisionStand|turnDecision)'
      and l.noun in ('note', 'insight', 'comment', 'follow-up') and moves_it(l.deed, l.noun)
      and l.at >= q at time zone 'Europe/London' and l.at < (q + interval '3 months') at time zone 'Europe/London')
  from generate_series(date_trunc('quarter', (select min(at) from ledger) at time zone 'Europe/London'),
    date_trunc('quarter', now() at time zone 'Europe/London') - interval '3 months', interval '3 months') q
$$;
--> statement-breakpoint
-- What was decided in a quarter that is over, without a name or a place. A figure under five never leaves here, and none that it
-- could be worked out from: what was decided, and on what, add up to the same, so only one of the two is told where a figure is missing.
create function quarter_in_figures(quarter text) returns jsonb
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  q record;
  outcomes jsonb;
  kinds jsonb;
  appealed jsonb;
  answered jsonb;
  is_whole boolean;
begin
  select * into q from finished_quarters() f where f.name = quarter;
  if q.name is null then return null; end if;
  with counted as (
    select l.deed, l.noun, count(*) as n from ledger l
    where l.deed ~ '^(publish|return|requestChanges|hold|decline|unpublish|letDecisionStand|turnDecision)'
      and l.noun in ('note', 'insight', 'comment', 'follow-up') and l.at >= q.began and l.at < q.ended
    group by l.deed, l.noun
  ), decided as (
    select c.noun, c.n, case
        when c.deed ~ '^publish' then 'published' when c.deed ~ '^(return|requestChanges)' then 'returned' when c.deed ~ '^hold' then 'held'
        when c.deed ~ '^decline' then 'declined' else 'unpublished' end as outcome
    from counted c where moves_it(c.deed, c.noun) and c.deed !~ '^(letDecisionStand|turnDecision)'
  )
  select
    (select jsonb_object_agg(name, case when n >= 5 then n end) from (
      select name, (select coalesce(sum(d.n), 0) from decided d where d.outcome = name) as n
      from unnest(array['published', 'returned', 'held', 'declined', 'unpublished']) name) o),
    (select jsonb_object_agg(name, case when n >= 5 then n end) from (
      select name, (select coalesce(sum(d.n), 0) from decided d where d.noun = name) as n from unnest(array['note', 'insight', 'comment', 'follow-up']) name) k)
    into outcomes, kinds;
  is_whole := not exists (select from jsonb_each(outcomes) where value = 'null');
  select jsonb_object_agg(name, case when n >= 5 then n end) into appealed from (
    select name, (select count(*) from appeals a where a.answered_at >= q.began and a.answered_at < q.ended
      and (case when a.outcome = 'stands' then 'stands' else 'turned' end) = name) as n from unnest(array['stands', 'turned']) name) a;
  select case when count(*) >= 5 then jsonb_build_object(
      'days', percentile_disc(0.5) within group (order by took_days),
      'promised', percentile_disc(0.5) within group (order by promised_days),
      'inTime', case when avg((answered_at <= promised_at)::int) >= 0.9 then 'nearly all' when avg((answered_at <= promised_at)::int) >= 0.75 then 'most'
        when avg((answered_at <= promised_at)::int) >= 0.5 then 'half or more' else 'fewer than half' end) end
    into answered from promises
    where answered_at >= q.began and answered_at < q.ended and noun in ('note', 'note-edit', 'insight', 'insight-edit', 'comment', 'comment-edit', 'follow-up');
  return jsonb_build_object('isEmpty', q.is_empty and not exists (select from appeals a where a.answered_at >= q.began and a.answered_at < q.ended),
    'outcomes', outcomes,
    'kinds', case when is_whole and not exists (select from jsonb_each(kinds) where value = 'null') then kinds end,
    'appeals', appealed, 'answered', answered);
end $$;
