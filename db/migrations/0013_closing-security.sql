grant select, insert, update, delete on account_closings to hereabouts_app;
--> statement-breakpoint
create policy ones_own_and_the_door on account_closings
  using (member_id = (select asking_member()) or (select asking_house()) = 'door')
  with check (member_id = (select asking_member()) or (select asking_house()) = 'door');
--> statement-breakpoint
alter table account_closings enable row level security;
--> statement-breakpoint
alter table account_closings force row level security;
--> statement-breakpoint
do $$ begin execute format('create policy keeper on account_closings to %I using (true) with check (true)', current_user); end $$;
--> statement-breakpoint
-- Ends the asking member's account and forgets who they were, in every table that knows. What they published stays, under the
-- name that name_me_as() has given it before. `unpublished` is 'delete', or 'leave' for the leads to hand over. Answers the
-- address that was theirs. It looks past row security because most of these rows are the door's, or others'.
create function close_my_account(unpublished text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
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
  delete from insight_edits e using insights i where i.id = e.insight_id and i.author_id = me;
  delete from comment_edits e using comments c where c.id = e.comment_id and c.author_id = me;
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
