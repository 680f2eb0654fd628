-- Every decision is told with its reason, on whatever it is taken; its author may ask once that somebody else looks at it.

CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"item_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"place_id" uuid,
	"decided_by_id" uuid NOT NULL,
	"words" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"promised_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by_id" uuid,
	"answer" text,
	"outcome" text,
	CONSTRAINT "one_appeal_a_decision" UNIQUE("decision_id"),
	CONSTRAINT "appeal_nouns_are_known" CHECK ("noun" in ('note', 'insight', 'comment', 'follow-up')),
	CONSTRAINT "appeal_outcomes_are_known" CHECK ("outcome" in ('stands', 'published', 'queued', 'restored')),
	CONSTRAINT "appeals_say_something" CHECK (btrim("appeals"."words") <> '' and char_length("appeals"."words") <= 1000),
	CONSTRAINT "answers_say_who_and_what" CHECK (num_nonnulls(answered_at, answered_by_id, answer, outcome) in (0, 4) and btrim(answer) <> ''),
	CONSTRAINT "somebody_else_answers_an_appeal" CHECK ("appeals"."answered_by_id" <> "appeals"."decided_by_id" and "appeals"."answered_by_id" <> "appeals"."author_id")
);
--> statement-breakpoint
ALTER TABLE "members" DROP CONSTRAINT "declined_letters_are_known";--> statement-breakpoint
ALTER TABLE "note_follow_ups" DROP CONSTRAINT "follow_up_states_are_known";--> statement-breakpoint
DROP INDEX "one_follow_up_waits_for_another";--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "seen_until" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decision_id_ledger_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."ledger"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decided_by_id_members_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_answered_by_id_members_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeals_waiting" ON "appeals" USING btree ("promised_at") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "appeals_by_author" ON "appeals" USING btree ("author_id","made_at");--> statement-breakpoint
CREATE UNIQUE INDEX "one_follow_up_waits_for_another" ON "note_follow_ups" USING btree ("replaces_id") WHERE state in ('sent', 'changes-requested', 'held');--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "declined_letters_are_known" CHECK ("declined_letters" <@ array['asked-to-join', 'invitation-accepted', 'used-this', 'later-on', 'published']);--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "follow_up_states_are_known" CHECK ("state" in ('sent', 'changes-requested', 'held', 'published', 'withdrawn', 'declined', 'unpublished'));--> statement-breakpoint

-- Whom a thing concerns: who wrote it and who looks after it, and the same of what it hangs on; for which organisations. Looks
-- past row security, for staff alone, as whoever may not read all of it may still be the wrong one to judge.
create function whom_it_concerns(noun text, item uuid)
returns table (author_id uuid, organisation_id uuid, place_id uuid, members uuid[], organisations uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select t.author_id, t.organisation_id, t.place_id,
    array_remove(array[t.author_id, t.written_by_id, n.author_id, n.written_by_id, p.author_id], null),
    array_remove(array[t.organisation_id, n.organisation_id], null)
  from (
    select 'note' as noun, id, author_id, written_by_id, organisation_id, place_id, null::uuid as note_id, null::uuid as post_id from notes
    union all select 'insight', id, author_id, null, organisation_id, place_id, note_id, post_id from insights
    union all select 'comment', id, author_id, null, organisation_id, place_id, note_id, post_id from comments
    union all select 'follow-up', f.id, m.author_id, f.author_id, m.organisation_id, m.place_id, m.id, null
      from note_follow_ups f join notes m on m.id = f.note_id
  ) t left join notes n on n.id = t.note_id left join posts p on p.id = t.post_id
  where t.noun = whom_it_concerns.noun and t.id = item
$$;
--> statement-breakpoint
-- What its author writes or reads meanwhile moves nothing. (Once, "declineInsight" was an author's no to a proposal.)
create function moves_it(deed text, noun text) returns boolean language sql immutable as $$
  select deed ~ '^(return|request|hold|release|decline(Note|Insight|Comment|FollowUp)$|publish|unpublish|restore(Note|Insight|Comment|FollowUp)$|send|edit|withdraw|bring|take|turn)'
    and not (deed = 'declineInsight' and noun = 'comment')
$$;
--> statement-breakpoint
create function asking_answers_appeals_on(noun text, item uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from whom_it_concerns(noun, item) w
    where asking_member() <> all (w.members) and not w.organisations && asking_organisations()
      and (asking_moderates_everywhere() or w.place_id = any (asking_moderated_places())))
$$;
--> statement-breakpoint

-- Appeals -----------------------------------------------------------------------------------------------------------------

grant select, insert, update (version, answered_at, answered_by_id, answer, outcome) on appeals to hereabouts_app;
--> statement-breakpoint
create policy author_decider_and_moderators on appeals for select using (
  author_id = (select asking_member()) or decided_by_id = (select asking_member())
  or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]));
--> statement-breakpoint
create policy authors_appeal on appeals for insert with check (author_id = (select asking_member()) and answered_at is null);
--> statement-breakpoint
create policy somebody_else_answers on appeals for update
  using (answered_at is null and decided_by_id <> (select asking_member()) and asking_answers_appeals_on(noun, item_id))
  with check (answered_by_id = (select asking_member()) and answered_at = now());
--> statement-breakpoint
alter table appeals enable row level security;
--> statement-breakpoint
alter table appeals force row level security;
--> statement-breakpoint
do $$ begin execute format('create policy keeper on appeals to %I using (true) with check (true)', current_user); end $$;
--> statement-breakpoint
-- Of the decision that stands, on one's own, and nothing that its author could make up: whose it is and where is the thing's.
create function appeals_are_of_decisions() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare decision ledger; thing record;
begin
  if asking_member() is null then return new; end if;
  select * into decision from ledger where id = new.decision_id and noun = new.noun and noun_id = new.item_id
    and deed ~ '^(return|requestChanges$|hold|decline|unpublish)' and moves_it(deed, noun);
  select * into thing from whom_it_concerns(new.noun, new.item_id);
  if decision.id is null or thing.author_id is distinct from asking_member() or decision.member_id = asking_member()
    or exists (select from ledger l where l.noun_id = new.item_id and moves_it(l.deed, l.noun) and (l.at, l.id) > (decision.at, decision.id)) then
    raise insufficient_privilege using message = 'an appeal is of a decision on one''s own that stands';
  end if;
  new.decided_by_id := decision.member_id;
  new.organisation_id := thing.organisation_id;
  new.place_id := thing.place_id;
  return new;
end $$;
--> statement-breakpoint
create trigger appeals_are_of_decisions before insert on appeals for each row execute function appeals_are_of_decisions();
--> statement-breakpoint
-- Whether the asking member has, in this transaction, turned a decision so that the thing comes to this state.
create function turned_to(item uuid, state text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from appeals a where a.item_id = item and a.answered_at = now() and a.answered_by_id = asking_member()
    and state = case a.outcome when 'queued' then 'sent' when 'published' then 'published' when 'restored' then 'published' end)
$$;
--> statement-breakpoint
-- New words that went back wait again beside what is published, as they were sent; how their author is named, and where a place
-- has gone, is as it is now. Nothing where other words wait already.
create function take_edit_up_again(appeal uuid, promised timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare a appeals; given jsonb; sent timestamptz := date_trunc('milliseconds', now());
begin
  select * into a from appeals where id = appeal and answered_at = now() and answered_by_id = asking_member() and outcome = 'queued';
  select before into given from ledger where id = a.decision_id and deed ~ '^return.*Edit$';
  if a.noun = 'note' and exists (select from ledger where id = a.decision_id and deed = 'returnNoteEdit') then
    insert into note_edits (note_id, words, sent_at, promised_at)
      select v.note_id, v.words, sent, promised from note_versions v where v.note_id = a.item_id and v.kind = 'sent'
      order by v.number desc limit 1 on conflict do nothing;
    if not found then return false; end if;
    update note_drafts d set words = '{}', version = d.version + 1, saved_at = now() from note_edits e
      where d.note_id = a.item_id and e.note_id = a.item_id and d.words = e.words;
    return true;
  elsif a.noun = 'insight' and given is not null then
    insert into insight_edits (insight_id, kind, place_id, named_as, byline, statement, why, condition, changed, changed_on, sent_at, promised_at)
      select i.id, given ->> 'kind', coalesce((select p.id from places p where p.id = (given ->> 'placeId')::uuid), i.place_id), i.named_as, i.byline,
        given ->> 'statement', given ->> 'why', given ->> 'condition', given ->> 'changed', nullif(given ->> 'changedOn', '')::date, sent, promised
      from insights i where i.id = a.item_id on conflict do nothing;
    return found;
  elsif a.noun = 'comment' and given is not null then
    insert into comment_edits (comment_id, body, sent_at, promised_at) values (a.item_id, given ->> 'body', sent, promised) on conflict do nothing;
    return found;
  end if;
  return false;
end $$;
--> statement-breakpoint

-- The ways that things go ----------------------------------------------------------------------------------------------------

-- By whoever decides. An appeal that is upheld turns what nothing else does.
create function goes_its_way(item uuid, before text, after text) returns boolean language sql stable set search_path = public, pg_temp as $$
  select before = after or before || ' > ' || after in (
    'sent > in-review', 'sent > changes-requested', 'sent > held', 'sent > declined', 'sent > published',
    'in-review > sent', 'in-review > changes-requested', 'in-review > held', 'in-review > declined', 'in-review > published',
    'held > sent', 'held > changes-requested', 'held > declined',
    'published > unpublished', 'unpublished > published')
    or (before in ('changes-requested', 'held', 'declined', 'unpublished') and turned_to(item, after))
$$;
--> statement-breakpoint
create or replace function notes_go_their_way() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  moves boolean := new.state <> old.state;
  says_other boolean := (new.title, new.set_out, new.worked, new.challenging, new.learned, new.next_text, new.place_id)
    is distinct from (old.title, old.set_out, old.worked, old.challenging, old.learned, old.next_text, old.place_id);
begin
  if current_user <> 'hereabouts_app' or asking_member() is null then return new; end if;
  if asking_member() = old.author_id then
    if (moves or says_other) and old.state in ('in-review', 'held', 'declined', 'unpublished') then
      raise insufficient_privilege using message = 'its author waits while a note is looked at or decided';
    end if;
    if moves and old.state = 'published' then
      raise insufficient_privilege using message = 'editors take down what is published';
    end if;
    return new;
  end if;
  if not goes_its_way(old.id, old.state, new.state) then
    raise insufficient_privilege using message = 'a note does not go from the one state to the other';
  end if;
  if says_other and old.state not in ('sent', 'in-review', 'published') then
    raise insufficient_privilege using message = 'only what waits or is published is corrected';
  end if;
  return new;
end $$;
--> statement-breakpoint
-- Whoever decides on what others said leaves their words alone, but for those that wait beside them.
create function insights_go_their_way() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare
  said_before text := (old.kind, old.place_id, old.statement, old.why, old.condition, old.changed, old.changed_on)::text;
  said_now text := (new.kind, new.place_id, new.statement, new.why, new.condition, new.changed, new.changed_on)::text;
begin
  if current_user <> 'hereabouts_app' or asking_member() is null then return new; end if;
  if asking_member() = old.author_id then
    if old.state in ('held', 'declined', 'unpublished') and (new.state <> old.state or said_now <> said_before) then
      raise insufficient_privilege using message = 'its author waits while it is held, and does not undo what was decided';
    end if;
    return new;
  end if;
  if not goes_its_way(old.id, old.state, new.state) then
    raise insufficient_privilege using message = 'an insight does not go from the one state to the other';
  end if;
  if said_now <> said_before and not exists (select from insight_edits e where e.insight_id = old.id
    and (e.kind, e.place_id, e.statement, e.why, e.condition, e.changed, e.changed_on)::text = said_now) then
    raise insufficient_privilege using message = 'nobody changes what somebody else saw';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger insights_go_their_way before update on insights for each row execute function insights_go_their_way();
--> statement-breakpoint
create function comments_go_their_way() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if current_user <> 'hereabouts_app' or asking_member() is null then return new; end if;
  if asking_member() = old.author_id then
    if old.state in ('held', 'declined', 'unpublished') and (new.state <> old.state or new.body <> old.body) then
      raise insufficient_privilege using message = 'its author waits while it is held, and does not undo what was decided';
    end if;
    return new;
  end if;
  if not goes_its_way(old.id, old.state, new.state) then
    raise insufficient_privilege using message = 'a comment does not go from the one state to the other';
  end if;
  if new.body <> old.body and not exists (select from comment_edits e where e.comment_id = old.id and e.body = new.body) then
    raise insufficient_privilege using message = 'nobody changes what somebody else said';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger comments_go_their_way before update on comments for each row execute function comments_go_their_way();
--> statement-breakpoint
-- What new words take the place of goes with the decision that publishes them.
create function follow_ups_go_their_way() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if current_user <> 'hereabouts_app' or asking_member() is null then return new; end if;
  if exists (select from notes n where n.id = old.note_id and n.author_id = asking_member()) then
    if old.state in ('held', 'declined', 'unpublished') and (new.state, new.text, new.happened_on) is distinct from (old.state, old.text, old.happened_on) then
      raise insufficient_privilege using message = 'its author waits while it is held, and does not undo what was decided';
    end if;
    return new;
  end if;
  if not goes_its_way(old.id, old.state, new.state) and not (new.state = 'withdrawn' and exists (
    select from note_follow_ups f where f.replaces_id = old.id
      and (f.state in ('sent', 'held') or turned_to(f.id, 'published')))) then
    raise insufficient_privilege using message = 'what came of it does not go from the one state to the other';
  end if;
  if (new.text, new.happened_on) is distinct from (old.text, old.happened_on) then
    raise insufficient_privilege using message = 'nobody changes what somebody else saw come of it';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger follow_ups_go_their_way before update on note_follow_ups for each row execute function follow_ups_go_their_way();
--> statement-breakpoint

-- What was done to one's things ------------------------------------------------------------------------------------------------

-- How many deeds of others on their things somebody has not seen, as far as they are counted: asked with who they are.
create function unseen_by(member uuid, deeds text[]) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from (
    select from ledger l where l.of_member_id = member and l.at > (select seen_until from members where id = member)
      and l.member_id is distinct from member and l.deed = any (deeds) limit 100) unseen
$$;
--> statement-breakpoint
create or replace function what_waited_goes_too() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare gone uuid[];
begin
  delete from insight_proposals p using comments c where c.id = p.comment_id and c.author_id = new.id and c.insight_id is null;
  delete from appeals where author_id = new.id;
  with forgotten as (delete from note_follow_ups where author_id = new.id and state not in ('published', 'unpublished') returning id)
    select coalesce(array_agg(id), '{}') into gone from forgotten;
  update ledger set before = null where noun_id = any (gone);
  return new;
end $$;
