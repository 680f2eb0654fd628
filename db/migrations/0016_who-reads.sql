ALTER TABLE "notes" ADD COLUMN "circle_places" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "circle_organisations" uuid[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
CREATE INDEX "notes_by_opening" ON "notes" USING btree ("opens_at" DESC NULLS LAST) WHERE state = 'published' and opens_at is not null;--> statement-breakpoint

-- Circles ------------------------------------------------------------------------------------------------------------------

-- These places with all that they are part of and what they have become: whoever works in one is in the circle of each.
create function wholes_of(parts uuid[]) returns uuid[] language sql stable as $$
  with recursive here(id) as (
    select unnest(parts)
    union
    select next.id from here, lateral (
      select p.parent_id as id from places p where p.id = here.id and p.parent_id is not null
      union all
      select l.successor_id from place_lineage l where l.predecessor_id = here.id) next)
  select coalesce(array_agg(id), '{}') from here
$$;
--> statement-breakpoint
create function asking_circle_places() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select wholes_of(array(select place_id from organisation_places where organisation_id = any (asking_organisations())))
$$;
--> statement-breakpoint
-- What is asked of every note comes cheapest first: whoever looks after everything is not asked for their circles.
drop policy readable on notes;
--> statement-breakpoint
create policy readable on notes for select using (
  (state = 'published' and (
    audience = 'everyone'
    or opens_at <= now()
    or (audience = 'partners' and (select asking_is_partner()))
    or organisation_id = any ((select asking_organisations())::uuid[])
    or (audience = 'circle' and (
      circle_organisations && (select asking_organisations())::uuid[]
      or circle_places && (select asking_circle_places())::uuid[]))))
  or author_id = (select asking_member())
  or (state <> 'draft' and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[])))
  or (state = 'draft' and id = any ((select notes_asked_to_read())::uuid[])));
--> statement-breakpoint
drop function asking_is_in_circle(uuid);
--> statement-breakpoint
create function notes_know_their_circle() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare note uuid := case tg_op when 'DELETE' then old.note_id else new.note_id end;
begin
  update notes set
    circle_places = array(select place_id from note_circles c where c.note_id = note and c.place_id is not null),
    circle_organisations = array(select organisation_id from note_circles c where c.note_id = note and c.organisation_id is not null)
  where id = note;
  return null;
end $$;
--> statement-breakpoint
create trigger notes_know_their_circle after insert or delete on note_circles for each row execute function notes_know_their_circle();
--> statement-breakpoint
-- Not while a moderator looks at it.
drop policy authors_add on note_circles;
--> statement-breakpoint
create policy authors_add on note_circles for insert with check (exists (select from notes where notes.id = note_id
  and author_id = (select asking_member()) and organisation_id = any ((select asking_organisations())::uuid[])
  and state in ('draft', 'sent', 'changes-requested', 'withdrawn', 'published')));
--> statement-breakpoint
-- With an edit that they publish.
create policy moderators_add on note_circles for insert with check (exists (select from notes where notes.id = note_id
  and state <> 'draft' and author_id <> (select asking_member()) and written_by_id is distinct from (select asking_member())
  and notes.organisation_id <> all ((select asking_organisations())::uuid[])
  and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint

-- Only fewer, or later, without a decision ------------------------------------------------------------------------------------

create or replace function published_words_are_decided_on() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare widths text[] := array['organisation', 'circle', 'partners', 'everyone'];
begin
  if asking_member() = old.author_id and old.state <> 'published' and new.state = 'published' then
    raise insufficient_privilege using message = 'nobody publishes their own note';
  end if;
  if asking_member() = old.author_id and old.state = 'published' and new.state = 'published' and
    (new.title, new.set_out, new.worked, new.challenging, new.learned, new.next_text, new.place_id, new.organisation_id, new.published_at, new.decided_by_id)
    is distinct from
    (old.title, old.set_out, old.worked, old.challenging, old.learned, old.next_text, old.place_id, old.organisation_id, old.published_at, old.decided_by_id) then
    raise insufficient_privilege using message = 'new words for a published note wait to be decided on';
  end if;
  if asking_member() = old.author_id and old.state = 'published' and new.state = 'published'
    and old.audience <> 'everyone' and not coalesce(old.opens_at <= now(), false) and (
      array_position(widths, new.audience) > array_position(widths, old.audience)
      or coalesce(new.opens_at, 'infinity') < coalesce(old.opens_at, 'infinity')
      or (old.audience = 'circle' and new.audience = 'circle' and not (
        new.circle_places <@ old.circle_places and new.circle_organisations <@ old.circle_organisations))) then
    raise insufficient_privilege using message = 'more readers for a published note wait to be decided on';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- As somebody else reads it ---------------------------------------------------------------------------------------------------

-- Whether a partner of this organisation reads this note now, or without one the public. Null for whoever is neither its author nor
-- looks after it.
create function note_is_for(note uuid, organisation uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select n.state = 'published' and (
    n.audience = 'everyone' or coalesce(n.opens_at <= now(), false)
    or (organisation is not null and (
      n.audience = 'partners' or n.organisation_id = organisation
      or (n.audience = 'circle' and (
        n.circle_organisations && array[organisation]
        or n.circle_places && wholes_of(array(select w.place_id from organisation_places w where w.organisation_id = organisation)))))))
  from notes n where n.id = note and (n.author_id = asking_member()
    or (n.state <> 'draft' and (asking_moderates_everywhere() or n.place_id = any (asking_moderated_places()))))
$$;
--> statement-breakpoint

-- Named as ----------------------------------------------------------------------------------------------------------------------

create function byline_of(naming text, member uuid, organisation uuid, place uuid) returns text language sql stable set search_path = public, pg_temp as $$
  select case
    when naming = 'person' then m.name || ', ' || o.name
    when naming = 'role' and m.job_title <> '' then m.job_title || ', ' || o.name
    when naming = 'place' then 'A partner in ' || coalesce(
      (select p.name from places p where p.id = place),
      (select p.name from organisation_places w join places p on p.id = w.place_id where w.organisation_id = o.id order by p.name limit 1),
      'the network')
    else o.name end
  from members m, organisations o where m.id = member and o.id = organisation
$$;
--> statement-breakpoint
revoke execute on function byline_of(text, uuid, uuid, uuid) from public;
--> statement-breakpoint
-- How whoever wrote this is named on it from now on, whatever has become of it since; and on what waits beside it or was kept of
-- it, so that nothing brings the old name back. Whoever has left the organisation is not named as of it any more. Answers the
-- new byline, or null where nothing may be changed.
create function name_me_on(thing text, item uuid, naming text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := asking_member(); named text; chosen jsonb := to_jsonb(array[naming]); speaks_for uuid[] := asking_organisations();
begin
  if me is null or naming not in ('person', 'role', 'organisation', 'place') then return null; end if;
  case thing
    when 'note' then
      update notes n set named_as = naming, byline = byline_of(naming, me, n.organisation_id, n.place_id)
        where n.id = item and coalesce(n.written_by_id, n.author_id) = me
          and (naming in ('organisation', 'place') or n.organisation_id = any (speaks_for))
        returning byline into named;
      if named is not null then
        update note_drafts set words = jsonb_set(words, '{namedAs}', chosen) where note_id = item;
        update note_edits set words = jsonb_set(words, '{namedAs}', chosen) where note_id = item;
        update note_versions set words = jsonb_set(words, '{namedAs}', chosen) where note_id = item;
      end if;
    when 'insight' then
      update insights i set named_as = naming, byline = byline_of(naming, me, i.organisation_id, i.place_id)
        where i.id = item and i.author_id = me
          and (naming in ('organisation', 'place') or i.organisation_id = any (speaks_for))
        returning byline into named;
    when 'comment' then
      update comments c set named_as = naming, byline = byline_of(naming, me, c.organisation_id, c.place_id)
        where c.id = item and c.author_id = me
          and (naming in ('organisation', 'place') or c.organisation_id = any (speaks_for))
        returning byline into named;
  end case;
  return named;
end $$;
