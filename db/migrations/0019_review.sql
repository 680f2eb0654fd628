ALTER TABLE "note_remarks" ADD COLUMN "from_colleague" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "note_remarks" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint

-- Who decides ---------------------------------------------------------------------------------------------------------------

create function asking_decides_on(note uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (select from notes n where n.id = note and n.state <> 'draft'
    and n.author_id <> asking_member() and n.written_by_id is distinct from asking_member()
    and n.organisation_id <> all (asking_organisations())
    and (asking_moderates_everywhere() or n.place_id = any (asking_moderated_places())))
$$;
--> statement-breakpoint
-- What is being looked at, held or decided is not its author's to move; and whoever decides goes by the states that there are.
-- Functions that look past row security have rules of their own.
create function notes_go_their_way() returns trigger language plpgsql set search_path = public, pg_temp as $$
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
  if moves and old.state || ' > ' || new.state not in (
    'sent > in-review', 'sent > changes-requested', 'sent > held', 'sent > declined', 'sent > published',
    'in-review > sent', 'in-review > changes-requested', 'in-review > held', 'in-review > declined', 'in-review > published',
    'held > sent', 'held > changes-requested', 'held > declined',
    'published > unpublished', 'unpublished > published') then
    raise insufficient_privilege using message = 'a note does not go from the one state to the other';
  end if;
  if says_other and old.state not in ('sent', 'in-review', 'published') then
    raise insufficient_privilege using message = 'only what waits or is published is corrected';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger notes_go_their_way before update on notes for each row execute function notes_go_their_way();
--> statement-breakpoint
drop policy whoever_wrote_them_adds on note_versions;
--> statement-breakpoint
create policy whoever_wrote_them_adds on note_versions for insert with check (made_by_id = (select asking_member()) and (
  exists (select from notes where notes.id = note_id and author_id = (select asking_member()))
  or (kind in ('published', 'corrected') and asking_decides_on(note_id))));
--> statement-breakpoint

-- Remarks reach the author with the decision. A colleague's are between the two.
drop policy author_reviewers_and_moderators on note_remarks;
--> statement-breakpoint
create policy author_reviewers_and_moderators on note_remarks for select using (made_by_id = (select asking_member())
  or exists (select from notes where notes.id = note_id and (
    (told_at is not null and author_id = (select asking_member()))
    or (not from_colleague and author_id <> (select asking_member()) and written_by_id is distinct from (select asking_member())
      and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))))));
--> statement-breakpoint
drop policy reviewers_add on note_remarks;
--> statement-breakpoint
create policy reviewers_add on note_remarks for insert with check (made_by_id = (select asking_member()) and told_at is null
  and case when from_colleague then note_id = any ((select notes_asked_to_read())::uuid[]) else asking_decides_on(note_id) end);
--> statement-breakpoint
grant update (told_at) on note_remarks to hereabouts_app;
--> statement-breakpoint
create policy told_with_a_decision on note_remarks for update
  using (told_at is null and case when from_colleague then made_by_id = (select asking_member()) else asking_decides_on(note_id) end)
  with check (told_at is not null);
--> statement-breakpoint
drop policy whoever_made_it_removes on note_remarks;
--> statement-breakpoint
create policy whoever_made_it_removes on note_remarks for delete using (made_by_id = (select asking_member()) and told_at is null);
--> statement-breakpoint

-- New words for what is published -----------------------------------------------------------------------------------------------

drop policy decided_or_taken_back on note_edits;
--> statement-breakpoint
create policy decided_or_taken_back on note_edits for delete using (asking_decides_on(note_id)
  or exists (select from notes where notes.id = note_id and author_id = (select asking_member())));
--> statement-breakpoint
-- Whoever publishes them puts all that hangs on them in the place of what hung there.
do $$
declare t text;
begin
  foreach t in array array['note_themes', 'note_behaviours', 'note_sources', 'note_circles', 'note_consents'] loop
    execute format('create policy with_new_words_they_publish_added on %I for insert with check (asking_decides_on(note_id)
      and exists (select from note_edits e where e.note_id = %I.note_id))', t, t);
    execute format('create policy with_new_words_they_publish_removed on %I for delete using (asking_decides_on(note_id)
      and exists (select from note_edits e where e.note_id = %I.note_id))', t, t);
  end loop;
end $$;
--> statement-breakpoint
-- Back with their author: as what they are writing, unless they have begun something else. What was sent is kept in any case.
create function give_edit_back(note uuid) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare given jsonb;
begin
  if not asking_decides_on(note) then
    raise insufficient_privilege using message = 'moderators of the place decide, never on their own organisation';
  end if;
  delete from note_edits where note_id = note returning words into given;
  if given is null then return false; end if;
  insert into note_drafts as d (note_id, version, words, saved_at) values (note, 1, given, now())
    on conflict (note_id) do update set words = excluded.words, version = d.version + 1, saved_at = now() where d.words = '{}';
  return true;
end $$;
--> statement-breakpoint
-- After a correction a form that was opened before overwrites nothing: its words are kept beside. What is being written stays.
create function note_was_corrected(note uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not asking_decides_on(note) then
    raise insufficient_privilege using message = 'moderators of the place correct, never their own organisation''s';
  end if;
  insert into note_drafts as d (note_id, version, words, saved_at) values (note, 1, '{}', now())
    on conflict (note_id) do update set version = d.version + 1, saved_at = now() where d.words = '{}';
end $$;
--> statement-breakpoint

-- A colleague reads first ---------------------------------------------------------------------------------------------------------
-- Neither the reader nor the worker may change a note; they send it on as it is. Whoever answers holds the note first, as its
-- author does, so that none waits for the other.

create function answer_as_reader(note uuid, seen int, said text, promised timestamptz) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform from notes n where n.id = note and n.version = seen and note = any (notes_asked_to_read()) for update;
  if not found then return false; end if;
  update note_readings set answered_at = now(), words = said
    where note_id = note and reader_id = asking_member() and answered_at is null;
  if not found then return false; end if;
  if promised is not null then
    update notes set state = 'sent', sent_at = now(), promised_at = promised, version = version + 1 where id = note;
  end if;
  return true;
end $$;
--> statement-breakpoint
create function works_for(member uuid, organisation uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from memberships m join members p on p.id = m.member_id
    where m.member_id = member and m.organisation_id = organisation and m.admitted_at is not null and m.left_at is null
      and p.closed_at is null and p.suspended_at is null)
$$;
--> statement-breakpoint
revoke execute on function works_for(uuid, uuid) from public;
--> statement-breakpoint
-- What nobody has read in time goes to the editors. What its reader can read no more goes back to its author before that, and
-- what its author may not send any more stays theirs.
create function send_on_unread(promised timestamptz, most int) returns table (
  note_id uuid, came text, slug text, title text, version int, place_id uuid, organisation text,
  author_id uuid, author_email text, reader_id uuid, reader text, reader_email text)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare one record;
begin
  if asking_house() <> 'worker' then
    raise insufficient_privilege using message = 'the worker sends on what was not read';
  end if;
  for one in
    select n.id as note, n.slug, n.title, n.version, n.place_id, o.name as organisation,
      a.id as author, a.email as author_email, m.id as reader_id, m.name as reader, m.email as reader_email,
      case when not works_for(n.author_id, o.id) then 'author has left' when r.due_at <= now() then 'unread' else 'reader has left' end as came
    from note_readings r join notes n on n.id = r.note_id join organisations o on o.id = n.organisation_id
      join members a on a.id = n.author_id join members m on m.id = r.reader_id
    where r.answered_at is null and n.state = 'draft'
      and (r.due_at <= now() or not works_for(r.reader_id, o.id) or not works_for(n.author_id, o.id))
    order by r.due_at limit most for update of n skip locked
  loop
    delete from note_readings r where r.note_id = one.note and r.answered_at is null;
    if not found then continue; end if;
    if one.came = 'unread' then
      update notes n set state = 'sent', sent_at = now(), promised_at = promised, version = n.version + 1 where n.id = one.note;
    end if;
    return query select one.note, one.came, one.slug, one.title, one.version, one.place_id, one.organisation,
      one.author, one.author_email, one.reader_id, one.reader, one.reader_email;
  end loop;
end $$;
