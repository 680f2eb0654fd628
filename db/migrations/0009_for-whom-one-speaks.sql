-- Whoever has left an organisation says nothing new in its name; whoever wrote a note, or looks after it, is never its judge;
-- and what a leaver left behind is handed over.

-- For whom one speaks ---------------------------------------------------------------------------------------------------

drop policy authors_change_what_is_not_published on notes;
--> statement-breakpoint
create policy authors_change_what_is_not_published on notes for update
  using (author_id = (select asking_member()))
  with check (author_id = (select asking_member()) and (state = 'withdrawn'
    or (state in ('draft', 'sent', 'changes-requested') and organisation_id = any ((select asking_organisations())::uuid[]))));
--> statement-breakpoint
drop policy moderators_decide_on_others on notes;
--> statement-breakpoint
create policy moderators_decide_on_others on notes for update
  using (
    state <> 'draft' and author_id <> (select asking_member()) and written_by_id is distinct from (select asking_member())
    and organisation_id <> all ((select asking_organisations())::uuid[])
    and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[])))
  with check (
    author_id <> (select asking_member()) and written_by_id is distinct from (select asking_member()) and state <> 'draft');
--> statement-breakpoint
do $$
declare t text; word text;
begin
  foreach t in array array['note_themes', 'note_behaviours', 'note_sources', 'note_follow_ups', 'note_consents'] loop
    execute format('drop policy authors_add on %I', t);
    execute format('create policy authors_add on %I for insert with check (exists (select from notes where notes.id = note_id and author_id = (select asking_member()) and organisation_id = any ((select asking_organisations())::uuid[])))', t);
  end loop;
  foreach t in array array['insights', 'comments'] loop
    execute format('drop policy authors_change_their_own on %I', t);
    execute format($policy$
      create policy authors_change_their_own on %I for update
        using (author_id = (select asking_member()))
        with check (author_id = (select asking_member()) and (state = 'withdrawn'
          or (organisation_id = any ((select asking_organisations())::uuid[]) and (
            state in ('draft', 'sent', 'changes-requested') or (state = 'published' and (select asking_is_trusted()))))))
    $policy$, t);
  end loop;
  foreach t in array array['insight', 'comment'] loop
    foreach word in array array['authors_add', 'authors_change'] loop
      execute format('drop policy %I on %I', word, t || '_edits');
    end loop;
    execute format('create policy authors_add on %I for insert with check (exists (select from %I said where said.id = %I and said.author_id = (select asking_member()) and said.organisation_id = any ((select asking_organisations())::uuid[])))', t || '_edits', t || 's', t || '_id');
    execute format('create policy authors_change on %I for update using (exists (select from %I said where said.id = %I and said.author_id = (select asking_member()) and said.organisation_id = any ((select asking_organisations())::uuid[])))', t || '_edits', t || 's', t || '_id');
  end loop;
end $$;
--> statement-breakpoint

-- Handing over -----------------------------------------------------------------------------------------------------------

-- Who looks after a note now reads what was decided on it before: why it came back, above all.
create policy who_looks_after_the_note_now on ledger for select using (
  noun = 'note' and exists (select from notes where notes.id = noun_id and notes.author_id = (select asking_member()) and notes.written_by_id is not null));
--> statement-breakpoint
-- Whose account is suspended is as far away as who has left. What somebody withdrew stays theirs, and goes to nobody.
create or replace function left_behind_in(organisation uuid) returns table (member_id uuid, drafts int, notes int)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.author_id, count(*) filter (where n.state <> 'published')::int, count(*) filter (where n.state = 'published')::int
  from notes n
  where n.organisation_id = organisation and n.state <> 'withdrawn'
    and (organisation = any (asking_led_organisations()) or asking_edits())
    and not exists (select from memberships m join members p on p.id = m.member_id
      where m.member_id = n.author_id and m.organisation_id = organisation and m.admitted_at is not null and m.left_at is null
        and p.closed_at is null and p.suspended_at is null)
  group by n.author_id
$$;
--> statement-breakpoint
drop function hand_over_notes(uuid, uuid, uuid);
--> statement-breakpoint
-- Gives what a leaver left behind to a colleague, and answers which notes those were. Bylines stay as their writer chose.
-- What the colleague once decided on stays for somebody else: nobody is author and judge.
create function hand_over_notes(organisation uuid, leaver uuid, colleague uuid) returns setof uuid
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not (organisation = any (asking_led_organisations()) or asking_edits()) then
    raise insufficient_privilege using message = 'leads and editors hand over';
  end if;
  if not exists (select from left_behind_in(organisation) l where l.member_id = leaver)
    or not exists (select from memberships m join members p on p.id = m.member_id
      where m.member_id = colleague and m.organisation_id = organisation and m.admitted_at is not null and m.left_at is null
        and p.closed_at is null and p.suspended_at is null) then
    return;
  end if;
  return query update notes set author_id = colleague, written_by_id = coalesce(written_by_id, leaver)
    where organisation_id = organisation and author_id = leaver and state <> 'withdrawn'
      and decided_by_id is distinct from colleague
    returning id;
end $$;
--> statement-breakpoint

-- What an organisation is called is staff's to say ----------------------------------------------------------------------------

create function organisations_keep_their_names() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if asking_member() is not null and not asking_edits() and (new.name, new.kind, new.slug, new.is_illustrative)
    is distinct from (old.name, old.kind, old.slug, old.is_illustrative) then
    raise insufficient_privilege using message = 'editors name organisations';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger organisations_keep_their_names before update on organisations for each row execute function organisations_keep_their_names();
--> statement-breakpoint
-- Editors, to be written to by the last who is about to leave; where there are none, the administrators.
create function whom_to_tell_of_the_last_to_leave(organisation uuid) returns table (email text)
language sql stable security definer set search_path = public, pg_temp as $$
  with staff as (select * from members where staff_role in ('editor', 'administrator')
    and suspended_at is null and closed_at is null and id <> asking_member())
  select s.email from staff s
  where (s.staff_role = 'editor' or not exists (select from staff where staff_role = 'editor'))
    and organisation = any (asking_organisations())
    and not exists (select from memberships m join members p on p.id = m.member_id
      where m.organisation_id = organisation and m.member_id <> asking_member() and m.admitted_at is not null and m.left_at is null
        and p.suspended_at is null and p.closed_at is null)
$$;
