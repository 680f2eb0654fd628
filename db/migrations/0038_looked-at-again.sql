-- What is looked at is what stands there: what is gone waits no more, what was changed since is looked at again, and what is kept
-- from whom it concerns is kept from them here too.

-- What is deleted with an account leaves the queue, and its promise with it: whose it was was never answered.
create trigger keep_removed_insight_waiting after delete on insights for each row execute function keep_row_waiting('insight', 'id');
--> statement-breakpoint
create trigger keep_removed_comment_waiting after delete on comments for each row execute function keep_row_waiting('comment', 'id');
--> statement-breakpoint
delete from waiting w where (w.noun = 'insight' and not exists (select from insights i where i.id = w.item_id))
  or (w.noun = 'comment' and not exists (select from comments c where c.id = w.item_id));
--> statement-breakpoint

-- As in 0026, but for what somebody who is trusted has changed since it was looked at: it is to be looked at again; and what they
-- say came of their note is looked at after, as what they say elsewhere is.
create or replace view what_waits as
  select 'note' as noun, n.id as item_id, n.version::bigint as version,
    case when n.state = 'held' then 'held' else 'waiting' end as state,
    n.author_id, n.written_by_id, n.organisation_id, n.place_id, left(n.title, 120) as words, n.care_answer,
    (select l.member_id from ledger l where l.noun_id = n.id and l.deed = 'requestChanges' order by l.at desc, l.id desc limit 1) as asked_by_id,
    coalesce(n.sent_at, n.made_at) as sent_at, n.promised_at,
    jsonb_build_object('title', n.title, 'setOut', n.set_out, 'worked', n.worked, 'challenging', n.challenging,
      'learned', n.learned, 'nextText', n.next_text) as texts
  from notes n where n.state in ('sent', 'in-review', 'held') and not is_hidden(n.id, n.state)
  union all
  select 'note-edit', n.id, floor(extract(epoch from e.sent_at) * 1000)::bigint, 'waiting',
    n.author_id, n.written_by_id, n.organisation_id, n.place_id,
    left(coalesce(nullif(e.words #>> '{title,0}', ''), n.title), 120), coalesce(e.words #>> '{care,0}', n.care_answer), null,
    e.sent_at, e.promised_at,
    jsonb_build_object('title', e.words #>> '{title,0}', 'setOut', e.words #>> '{setOut,0}', 'worked', e.words #>> '{worked,0}',
      'challenging', e.words #>> '{challenging,0}', 'learned', e.words #>> '{learned,0}', 'nextText', e.words #>> '{nextText,0}')
  from note_edits e join notes n on n.id = e.note_id where n.state = 'published'
  union all
  select 'insight', i.id, i.version, case i.state when 'held' then 'held' when 'published' then 'live' else 'waiting' end,
    i.author_id, null, i.organisation_id, i.place_id, left(i.statement, 120), null, null,
    case when i.state = 'published' then greatest(i.sent_at, i.edited_at, i.made_at) else coalesce(i.sent_at, i.made_at) end,
    case when i.state = 'published' then null else i.promised_at end,
    jsonb_build_object('statement', i.statement, 'why', i.why, 'condition', i.condition, 'changed', i.changed)
  from insights i where (i.state in ('sent', 'in-review', 'held') and not is_hidden(i.id, i.state)) or (i.state = 'published' and (i.decided_by_id is null or i.edited_at > i.decided_at))
  union all
  select 'insight-edit', i.id, floor(extract(epoch from e.sent_at) * 1000)::bigint, 'waiting',
    i.author_id, null, i.organisation_id, i.place_id, left(e.statement, 120), null, null, e.sent_at, e.promised_at,
    jsonb_build_object('statement', e.statement, 'why', e.why, 'condition', e.condition, 'changed', e.changed)
  from insight_edits e join insights i on i.id = e.insight_id where i.state = 'published'
  union all
  select 'comment', c.id, c.version, case c.state when 'held' then 'held' when 'published' then 'live' else 'waiting' end,
    c.author_id, null, c.organisation_id, c.place_id, left(c.body, 120), null, null,
    case when c.state = 'published' then greatest(c.sent_at, c.edited_at, c.made_at) else coalesce(c.sent_at, c.made_at) end,
    case when c.state = 'published' then null else c.promised_at end,
    jsonb_build_object('body', c.body)
  from comments c where (c.state in ('sent', 'in-review', 'held') and not is_hidden(c.id, c.state)) or (c.state = 'published' and (c.decided_by_id is null or c.edited_at > c.decided_at))
  union all
  select 'comment-edit', c.id, floor(extract(epoch from e.sent_at) * 1000)::bigint, 'waiting',
    c.author_id, null, c.organisation_id, c.place_id, left(e.body, 120), null, null, e.sent_at, e.promised_at,
    jsonb_build_object('body', e.body)
  from comment_edits e join comments c on c.id = e.comment_id where c.state = 'published'
  union all
  -- Whoever looks after the note decides on it as little as who wrote it.
  select 'follow-up', f.id, f.version, case f.state when 'held' then 'held' when 'published' then 'live' else 'waiting' end,
    f.author_id, n.author_id, n.organisation_id, n.place_id, left(f.text, 120), null, null,
    case when f.state = 'published' then greatest(f.sent_at, f.edited_at, f.made_at) else coalesce(f.sent_at, f.made_at) end,
    case when f.state = 'published' then null else f.promised_at end,
    jsonb_build_object('text', f.text)
  from note_follow_ups f join notes n on n.id = f.note_id where (f.state in ('sent', 'held') and not is_hidden(f.id, f.state)) or (f.state = 'published' and (f.decided_by_id is null or f.edited_at > f.decided_at))
  union all
  -- Whoever decided answers as little as whoever asks.
  select 'appeal', a.id, a.version, 'waiting', a.author_id, a.decided_by_id, a.organisation_id, a.place_id, left(a.words, 120), null, null,
    a.made_at, a.promised_at, jsonb_build_object('words', a.words)
  from appeals a where a.answered_at is null
  union all
  select 'request', m.id, 1, 'waiting', m.member_id, null, m.organisation_id, null, left(coalesce(nullif(m.words, ''), p.name), 120),
    null, null, m.asked_at, null, '{}'::jsonb
  from memberships m join members p on p.id = m.member_id
  where m.admitted_at is null and m.declined_at is null and m.left_at is null and p.suspended_at is null and p.closed_at is null
  union all
  -- However many say so, a thing is looked at once: the oldest stands for all, and needs care when any of them does.
  select 'concern', c.id, c.version, 'waiting', c.author_id, c.written_by_id, c.organisation_id, c.place_id,
    left(c.title, 120), case when exists (select from concerns o where o.answered_at is null and o.category = 'recognisable'
      and o.noun = c.noun and o.thing = c.thing) then 'recognisable' end,
    null, c.made_at, c.promised_at, '{}'::jsonb
  from concerns c where c.answered_at is null and not exists (select from concerns o where o.answered_at is null
    and o.noun = c.noun and o.thing = c.thing and (o.made_at, o.id) < (c.made_at, c.id));
--> statement-breakpoint
create or replace function keep_note_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare one uuid;
begin
  perform keep_waiting('note', new.id);
  if tg_op = 'UPDATE' then
    perform keep_waiting('note-edit', new.id);
    for one in select id from note_follow_ups where note_id = new.id and state in ('sent', 'held', 'published') loop
      perform keep_waiting('follow-up', one);
    end loop;
  end if;
  return null;
end $$;
--> statement-breakpoint
do $$
declare one record;
begin
  for one in select noun, item_id from what_waits where state = 'live' loop
    perform keep_waiting(one.noun, one.item_id);
  end loop;
end $$;
--> statement-breakpoint

-- As in 0015 and 0024, but for what is hidden: nobody is kept from closing their account by what somebody has said about them.
create or replace function close_my_account(unpublished text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := asking_member(); address text; gone uuid[]; own_notes uuid[];
begin
  if me is null or unpublished not in ('delete', 'leave') then
    raise insufficient_privilege using message = 'only oneself';
  end if;
  select email into address from members where id = me and suspended_at is null and closed_at is null for update;
  if address is null then return null; end if;

  -- What nobody has read yet. What a colleague wrote and handed over is theirs; what others have answered stays. What is hidden until
  -- somebody has looked was published, and becomes what the answer says.
  select coalesce(array_agg(id), '{}') into own_notes from notes n
    where author_id = me and written_by_id is null and state not in ('published', 'unpublished') and not is_hidden(n.id, n.state)
      and not exists (select from note_follow_ups f where f.note_id = n.id and is_hidden(f.id, f.state))
      and not exists (select from insights i where i.note_id = n.id) and not exists (select from comments c where c.note_id = n.id);
  select coalesce(array_agg(id), '{}') into gone from (
    select id from insights where author_id = me and state not in ('published', 'unpublished') and not is_hidden(id, state)
    union all
    select id from comments c where author_id = me and state not in ('published', 'unpublished') and not is_hidden(id, state)
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
    where author_id = me and state in ('sent', 'in-review', 'held') and not is_hidden(id, state);
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
--> statement-breakpoint
create or replace function what_waited_goes_too() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare gone uuid[];
begin
  delete from insight_proposals p using comments c where c.id = p.comment_id and c.author_id = new.id and c.insight_id is null;
  delete from appeals where author_id = new.id;
  with forgotten as (delete from note_follow_ups where author_id = new.id and state not in ('published', 'unpublished') and not is_hidden(id, state)
    returning id)
    select coalesce(array_agg(id), '{}') into gone from forgotten;
  update ledger set before = null where noun_id = any (gone);
  return new;
end $$;
--> statement-breakpoint

-- As in 0026, but it is the words which were looked at that stay up for three months: what was changed since is hidden like any.
create or replace function concerns_find_whom_they_concern() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  is_up boolean := false;
  changed_at timestamptz;
begin
  new.author_id := null; new.written_by_id := null; new.organisation_id := null; new.place_id := null;
  if new.noun = 'note' then
    select n.author_id, n.written_by_id, n.organisation_id, n.place_id, n.state = 'published', n.edited_at
      into new.author_id, new.written_by_id, new.organisation_id, new.place_id, is_up, changed_at from notes n where n.id = new.item_id;
  elsif new.noun = 'insight' then
    select i.author_id, i.organisation_id, i.place_id, i.state = 'published', i.edited_at
      into new.author_id, new.organisation_id, new.place_id, is_up, changed_at from insights i where i.id = new.item_id;
  elsif new.noun = 'comment' then
    select c.author_id, c.organisation_id, c.place_id, c.state = 'published', c.edited_at
      into new.author_id, new.organisation_id, new.place_id, is_up, changed_at from comments c where c.id = new.item_id;
  elsif new.noun = 'follow-up' then
    select f.author_id, n.author_id, n.organisation_id, n.place_id, f.state = 'published', f.edited_at
      into new.author_id, new.written_by_id, new.organisation_id, new.place_id, is_up, changed_at
      from note_follow_ups f join notes n on n.id = f.note_id where f.id = new.item_id;
  elsif new.noun = 'post' then
    select p.author_id, p.place_id into new.author_id, new.place_id from posts p where p.id = new.item_id;
  elsif new.noun = 'place' then new.place_id := new.item_id;
  elsif new.noun = 'organisation' then new.organisation_id := new.item_id;
  end if;
  new.hides := new.category = 'recognisable' and coalesce(is_up, false)
    and not exists (select from concerns c where c.item_id = new.item_id and c.category = 'recognisable' and c.outcome in ('put-back', 'kept')
      and c.answered_at > now() - interval '90 days' and (changed_at is null or changed_at <= c.answered_at))
    and (select count(*) from (select from concerns c where c.hides and c.made_at > now() - interval '1 hour' limit 1000) lately)
      < coalesce((select hides_an_hour from site), 20);
  return new;
end $$;
--> statement-breakpoint

-- What moderators say among themselves is never read by whose it is, nor in their organisation, whatever they look after.
create function asking_is_judged_in(noun text, item uuid) returns boolean language sql stable set search_path = public, pg_temp as $$
  select exists (select from whom_it_concerns(noun, item) w where w.author_id = asking_member() or w.organisation_id = any (asking_organisations())
    or (noun in ('note', 'follow-up') and asking_member() = any (w.members)))
$$;
--> statement-breakpoint
drop policy moderators_of_the_place_read on colleague_remarks;
--> statement-breakpoint
create policy moderators_of_the_place_read on colleague_remarks for select using (made_by_id = (select asking_member()) or (
  ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))
  and not asking_is_judged_in(noun, item_id)));
--> statement-breakpoint

-- As for notes since 0019: new words are taken away by their author, or with the decision on them.
do $$
declare t text;
begin
  foreach t in array array['insight', 'comment'] loop
    execute format('drop policy decided_or_taken_back on %I', t || '_edits');
    execute format($policy$
      create policy decided_or_taken_back on %I for delete using (exists (select from %I i where i.id = %I and (
        i.author_id = (select asking_member())
        or (i.state <> 'draft' and i.organisation_id <> all ((select asking_organisations())::uuid[])
          and ((select asking_moderates_everywhere()) or i.place_id = any ((select asking_moderated_places())::uuid[]))))))
    $policy$, t || '_edits', t || 's', t || '_id');
  end loop;
end $$;
--> statement-breakpoint

-- Who sent an invitation that the asking member has accepted, if they still may send one; else who leads there now.
drop function whom_to_tell_of_accepting(uuid);
--> statement-breakpoint
create function whom_to_tell_of_accepting(invitation uuid) returns table (email text, is_inviter boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with near as (
    select p.email, p.declined_letters, p.id = i.invited_by_id as is_inviter
    from invitations i join members p on p.suspended_at is null and p.closed_at is null and p.id <> asking_member()
      left join memberships m on m.member_id = p.id and m.organisation_id = i.organisation_id and m.lead_since is not null and m.left_at is null
    where i.id = invitation and i.accepted_by_id = asking_member()
      and (m.id is not null or (p.id = i.invited_by_id and p.staff_role in ('editor', 'administrator'))))
  select n.email, n.is_inviter from near n
  where n.is_inviter = (select bool_or(is_inviter) from near) and not 'invitation-accepted' = any (n.declined_letters)
$$;
--> statement-breakpoint

-- From where a letter with a code was asked for, so that nobody uses up another's letters alone.
ALTER TABLE "sign_in_codes" ADD COLUMN "network_hash" text DEFAULT '' NOT NULL;
