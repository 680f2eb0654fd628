-- What waits beside a note or an insight, and what is being written, goes along with what is changed meanwhile.

-- How whoever wrote this is named on it from now on, whatever has become of it since; and on what waits beside it or was kept of
-- it, so that nothing brings the old name back. A draft without words says what the note says and goes on doing so; its number
-- grows, so that a form that was opened before overwrites nothing. Whoever has left the organisation is not named as of it any
-- more. Answers the new byline, or null where nothing may be changed.
create or replace function name_me_on(thing text, item uuid, naming text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
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
        update note_drafts set version = version + 1, words = case when words = '{}' then words else jsonb_set(words, '{namedAs}', chosen) end
          where note_id = item;
        update note_edits set words = jsonb_set(words, '{namedAs}', chosen) where note_id = item;
        update note_versions set words = jsonb_set(words, '{namedAs}', chosen) where note_id = item;
      end if;
    when 'insight' then
      update insights i set named_as = naming, byline = byline_of(naming, me, i.organisation_id, i.place_id)
        where i.id = item and i.author_id = me
          and (naming in ('organisation', 'place') or i.organisation_id = any (speaks_for))
        returning byline into named;
      if named is not null then
        update insight_edits e set named_as = naming, byline = byline_of(naming, me, i.organisation_id, e.place_id)
          from insights i where i.id = item and e.insight_id = item;
      end if;
    when 'comment' then
      update comments c set named_as = naming, byline = byline_of(naming, me, c.organisation_id, c.place_id)
        where c.id = item and c.author_id = me
          and (naming in ('organisation', 'place') or c.organisation_id = any (speaks_for))
        returning byline into named;
  end case;
  return named;
end $$;
--> statement-breakpoint
-- Forms that this had emptied until now: the note says how its author is named.
update note_drafts set words = '{}', version = version + 1 where words <> '{}' and words - 'namedAs' = '{}';
--> statement-breakpoint
-- New words that wait, and what is being written, open on the day to which a note was moved where they named the one before, and
-- on none where it was cancelled: publishing them brings no day back. What is for everyone opens when it is published. Whoever
-- may move it has been asked; a form that was opened before overwrites nothing.
create function opening_on(words jsonb, was text, is_now text) returns jsonb language sql immutable set search_path = public, pg_temp as $$
  select case
    when words = '{}' or words #>> '{audience,0}' = 'everyone' then words
    when is_now is null then words - 'opensOn'
    when words #>> '{opensOn,0}' is not distinct from was then jsonb_set(words, '{opensOn}', to_jsonb(array[is_now]))
    else words end
$$;
--> statement-breakpoint
create function opening_was_moved(note uuid, was text, is_now text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not asking_decides_on(note) and not exists (select from notes where id = note and author_id = asking_member()) then
    raise insufficient_privilege using message = 'its author and moderators of the place move the day on which a note opens';
  end if;
  update note_edits set words = opening_on(words, was, is_now) where note_id = note;
  update note_drafts set words = opening_on(words, was, is_now), version = version + 1 where note_id = note;
end $$;
