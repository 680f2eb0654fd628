-- What is being written is its author's alone; whoever is in a note's circle reads it; a colleague who is asked to reads a draft;
-- patterns, grounds and lists tell nobody of what they may not see.

-- Who is in a circle, and who is asked to read -----------------------------------------------------------------------------
-- Both look past row security, because the policy on notes asks them and theirs would ask the notes again.

create function asking_is_in_circle(note uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from note_circles c where c.note_id = note and (
    c.organisation_id = any (asking_organisations())
    or exists (select from organisation_places o
      where o.organisation_id = any (asking_organisations()) and o.place_id = any (place_and_parts(c.place_id)))))
$$;
--> statement-breakpoint
create function notes_asked_to_read() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(r.note_id), '{}') from note_readings r join notes n on n.id = r.note_id
  where r.reader_id = asking_member() and r.answered_at is null and n.state = 'draft' and n.organisation_id = any (asking_organisations())
$$;
--> statement-breakpoint
drop policy readable on notes;
--> statement-breakpoint
create policy readable on notes for select using (
  (state = 'published' and (
    audience = 'everyone'
    or opens_at <= now()
    or (audience = 'partners' and (select asking_is_partner()))
    or organisation_id = any ((select asking_organisations())::uuid[])
    or (audience = 'circle' and (select asking_is_partner()) and asking_is_in_circle(id))))
  or author_id = (select asking_member())
  or (state <> 'draft' and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[])))
  or (state = 'draft' and id = any ((select notes_asked_to_read())::uuid[])));
--> statement-breakpoint
grant select, insert, delete on note_circles to hereabouts_app;
--> statement-breakpoint
create policy with_their_note on note_circles for select using (exists (select from notes where notes.id = note_id offset 0));
--> statement-breakpoint
create policy authors_add on note_circles for insert with check (exists (select from notes where notes.id = note_id
  and author_id = (select asking_member()) and notes.organisation_id = any ((select asking_organisations())::uuid[])));
--> statement-breakpoint
create policy authors_and_moderators_remove on note_circles for delete using (exists (select from notes where notes.id = note_id and (
  author_id = (select asking_member()) or (select asking_moderates_everywhere()) or notes.place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint

-- Writing ------------------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on note_drafts to hereabouts_app;
--> statement-breakpoint
create policy only_its_author on note_drafts
  using (exists (select from notes where notes.id = note_id and author_id = (select asking_member())))
  with check (exists (select from notes where notes.id = note_id and author_id = (select asking_member())));
--> statement-breakpoint
grant select, insert on note_versions to hereabouts_app;
--> statement-breakpoint
create policy author_and_moderators on note_versions for select using (exists (select from notes where notes.id = note_id and (
  author_id = (select asking_member())
  or (kind not in ('kept', 'set-aside') and state <> 'draft'
    and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))))));
--> statement-breakpoint
create policy whoever_wrote_them_adds on note_versions for insert with check (
  made_by_id = (select asking_member()) and exists (select from notes where notes.id = note_id and (
    author_id = (select asking_member())
    or (kind in ('published', 'corrected') and state <> 'draft'
      and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))))));
--> statement-breakpoint
grant select, insert, update, delete on note_edits to hereabouts_app;
--> statement-breakpoint
create policy author_and_moderators on note_edits for select using (exists (select from notes where notes.id = note_id and (
  author_id = (select asking_member()) or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
create policy authors_add on note_edits for insert with check (exists (select from notes where notes.id = note_id
  and author_id = (select asking_member()) and organisation_id = any ((select asking_organisations())::uuid[])));
--> statement-breakpoint
create policy authors_change on note_edits for update using (exists (select from notes where notes.id = note_id
  and author_id = (select asking_member()) and organisation_id = any ((select asking_organisations())::uuid[])));
--> statement-breakpoint
create policy decided_or_taken_back on note_edits for delete using (true);
--> statement-breakpoint
-- An author changes what a published note is called by, whom it is for and when it opens; its words go by way of its edits.
create policy authors_keep_what_is_published on notes for update
  using (author_id = (select asking_member()) and state = 'published')
  with check (author_id = (select asking_member()) and state = 'published' and organisation_id = any ((select asking_organisations())::uuid[]));
--> statement-breakpoint
create function published_words_are_decided_on() returns trigger language plpgsql set search_path = public, pg_temp as $$
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
  return new;
end $$;
--> statement-breakpoint
create trigger published_words_are_decided_on before update on notes for each row execute function published_words_are_decided_on();
--> statement-breakpoint

-- Reviewing -----------------------------------------------------------------------------------------------------------------

grant select, insert, delete on note_remarks to hereabouts_app;
--> statement-breakpoint
create policy author_reviewers_and_moderators on note_remarks for select using (made_by_id = (select asking_member())
  or exists (select from notes where notes.id = note_id and (
    author_id = (select asking_member()) or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
create policy reviewers_add on note_remarks for insert with check (made_by_id = (select asking_member())
  and exists (select from notes where notes.id = note_id and author_id <> (select asking_member()) and (
    id = any ((select notes_asked_to_read())::uuid[])
    or (state <> 'draft' and organisation_id <> all ((select asking_organisations())::uuid[])
      and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))))));
--> statement-breakpoint
create policy whoever_made_it_removes on note_remarks for delete using (made_by_id = (select asking_member()));
--> statement-breakpoint
grant select, insert, update, delete on note_readings to hereabouts_app;
--> statement-breakpoint
create policy reader_and_author on note_readings for select using (reader_id = (select asking_member())
  or exists (select from notes where notes.id = note_id and author_id = (select asking_member())));
--> statement-breakpoint
create policy authors_ask on note_readings for insert with check (reader_id <> (select asking_member())
  and exists (select from notes where notes.id = note_id and author_id = (select asking_member())
    and organisation_id = any ((select asking_organisations())::uuid[])
    and exists (select from memberships m where m.member_id = reader_id and m.organisation_id = notes.organisation_id
      and m.admitted_at is not null and m.left_at is null)));
--> statement-breakpoint
create policy readers_answer on note_readings for update using (reader_id = (select asking_member())) with check (reader_id = (select asking_member()));
--> statement-breakpoint
create policy authors_take_back on note_readings for delete using (exists (select from notes where notes.id = note_id and author_id = (select asking_member())));
--> statement-breakpoint
grant select, insert, update, delete on insight_proposals to hereabouts_app;
--> statement-breakpoint
create policy author_and_moderators on insight_proposals for select using (exists (select from comments where comments.id = comment_id and (
  author_id = (select asking_member()) or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
create policy moderators_propose on insight_proposals for insert with check (proposed_by_id = (select asking_member())
  and exists (select from comments where comments.id = comment_id and state = 'published' and author_id <> (select asking_member()) and (
    (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
create policy authors_answer on insight_proposals for update using (exists (select from comments where comments.id = comment_id and author_id = (select asking_member())));
--> statement-breakpoint
create policy authors_end on insight_proposals for delete using (exists (select from comments where comments.id = comment_id and author_id = (select asking_member())));
--> statement-breakpoint

-- Evidence ------------------------------------------------------------------------------------------------------------------

grant select, insert, update on patterns to hereabouts_app;
--> statement-breakpoint
create policy published_or_editing on patterns for select using (published_at <= now() or (select asking_edits()));
--> statement-breakpoint
create policy editors_add on patterns for insert with check ((select asking_edits()) and author_id = (select asking_member()));
--> statement-breakpoint
create policy editors_change on patterns for update using ((select asking_edits()));
--> statement-breakpoint
grant select, insert, update, delete on pattern_sources, question_grounds to hereabouts_app;
--> statement-breakpoint
create policy where_what_they_name_is_read on pattern_sources for select using (
  exists (select from patterns where patterns.id = pattern_id)
  and (note_id is null or exists (select from notes where notes.id = note_id offset 0))
  and (insight_id is null or exists (select from insights where insights.id = insight_id offset 0)));
--> statement-breakpoint
create policy where_what_they_name_is_read on question_grounds for select using (
  (note_id is null or exists (select from notes where notes.id = note_id offset 0))
  and (insight_id is null or exists (select from insights where insights.id = insight_id offset 0))
  and (pattern_id is null or exists (select from patterns where patterns.id = pattern_id)));
--> statement-breakpoint
grant select, insert, delete on inquiry_places to hereabouts_app;
--> statement-breakpoint
create policy everyone_reads on inquiry_places for select using (true);
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['pattern_sources', 'question_grounds', 'inquiry_places'] loop
    execute format('create policy editors_add on %I for insert with check ((select asking_edits()))', t);
    execute format('create policy editors_remove on %I for delete using ((select asking_edits()))', t);
  end loop;
  foreach t in array array['pattern_sources', 'question_grounds'] loop
    execute format('create policy editors_change on %I for update using ((select asking_edits()))', t);
  end loop;
end $$;
--> statement-breakpoint

-- Lists of one's own ----------------------------------------------------------------------------------------------------------

grant select, insert, update, delete on saved_lists, saved_things to hereabouts_app;
--> statement-breakpoint
create policy ones_own on saved_lists using (member_id = (select asking_member())) with check (member_id = (select asking_member()));
--> statement-breakpoint
create policy in_ones_own_lists on saved_things
  using (exists (select from saved_lists where saved_lists.id = list_id))
  with check (exists (select from saved_lists where saved_lists.id = list_id)
    and (note_id is null or exists (select from notes where notes.id = note_id))
    and (post_id is null or exists (select from posts where posts.id = post_id))
    and (pattern_id is null or exists (select from patterns where patterns.id = pattern_id)));
--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['note_circles', 'note_drafts', 'note_versions', 'note_edits', 'note_remarks', 'note_readings',
    'insight_proposals', 'patterns', 'pattern_sources', 'question_grounds', 'inquiry_places', 'saved_lists', 'saved_things'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
--> statement-breakpoint

create or replace function waiting_before(promised timestamptz, sent timestamptz) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from (
    select from notes where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from insights where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from comments where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from note_edits where (promised_at, sent_at) < (promised, sent)
    union all select from insight_edits where (promised_at, sent_at) < (promised, sent)
    union all select from comment_edits where (promised_at, sent_at) < (promised, sent)
    limit 1000) waiting
$$;
--> statement-breakpoint
-- Closing an account also forgets what was being written, and the lists that nobody else ever saw.
create or replace function close_my_account(unpublished text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := asking_member(); address text; gone uuid[]; own_notes uuid[];
begin
  if me is null or unpublished not in ('delete', 'leave') then
    raise insufficient_privilege using message = 'only oneself';
  end if;
  select email into address from members where id = me and suspended_at is null and closed_at is null for update;
  if address is null then return null; end if;

  -- What nobody has read yet. What a colleague wrote and handed over is theirs; what others have answered stays.
  select coalesce(array_agg(id), '{}') into own_notes from notes n
    where author_id = me and written_by_id is null and state not in ('published', 'unpublished')
      and not exists (select from insights i where i.note_id = n.id) and not exists (select from comments c where c.note_id = n.id);
  select coalesce(array_agg(id), '{}') into gone from (
    select id from insights where author_id = me and state not in ('published', 'unpublished')
    union all
    select id from comments c where author_id = me and state not in ('published', 'unpublished')
      and not exists (select from comments r where r.parent_id = c.id)) unread;
  delete from note_drafts d using notes n where n.id = d.note_id and n.author_id = me;
  delete from note_edits e using notes n where n.id = e.note_id and n.author_id = me;
  delete from note_versions v where v.made_by_id = me and v.kind in ('kept', 'set-aside');
  delete from saved_lists where member_id = me;
  delete from insight_edits e using insights i where i.id = e.insight_id and i.author_id = me;
  delete from comment_edits e using comments c where c.id = e.comment_id and c.author_id = me;
  -- What was taken back may still be cited.
  delete from pattern_sources where insight_id = any (gone) or (unpublished = 'delete' and note_id = any (own_notes));
  delete from question_grounds where insight_id = any (gone) or (unpublished = 'delete' and note_id = any (own_notes));
  delete from insights where id = any (gone);
  delete from comments where id = any (gone);
  if unpublished = 'delete' then
    delete from note_themes where note_id = any (own_notes);
    delete from note_behaviours where note_id = any (own_notes);
    delete from note_sources where note_id = any (own_notes);
    delete from note_consents where note_id = any (own_notes);
    delete from note_follow_ups where note_id = any (own_notes);
    delete from notes where id = any (own_notes);
    gone := gone || own_notes;
  end if;
  update notes set state = 'draft', promised_at = null, version = version + 1
    where author_id = me and state in ('sent', 'in-review', 'held');
  -- The ledger is never changed but here: words that were deleted are not kept there either.
  update ledger set before = null where noun_id = any (gone);
  update ledger set before = null where noun = 'member' and noun_id = me and before ?| array['name', 'email', 'about', 'jobTitle'];

  delete from identities where member_id = me;
  delete from passkeys where member_id = me;
  delete from passkey_challenges where member_id = me;
  delete from authenticators where member_id = me;
  delete from recovery_codes where member_id = me;
  delete from email_changes where member_id = me;
  delete from account_closings where member_id = me;
  delete from provider_sign_ins where member_id = me or shown_email = address;
  delete from sign_in_codes where email = address;
  delete from sessions where member_id = me;
  delete from moderated_places where member_id = me;
  delete from letters where to_address = address;
  delete from invitations where email = address and accepted_at is null;
  update invitations set email = 'closed-' || me || '@closed.invalid', words = '' where email = address or accepted_by_id = me;
  update invitations set words = '' where invited_by_id = me;
  update memberships set left_at = now(), left_by_id = me where member_id = me and left_at is null and declined_at is null;
  update memberships set words = '' where member_id = me;
  update members set name = 'A former member', email = 'closed-' || me || '@closed.invalid', job_title = '', about = '',
    staff_role = null, date_language = 'en-GB', declined_letters = '{}', last_seen_at = null, checked_on_at = null, closed_at = now()
    where id = me;
  return address;
end $$;
