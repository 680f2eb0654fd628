-- Reports of concern: anybody says what worries them about anything here, without an account. Where somebody could be recognised
-- it is hidden in the same transaction, until a moderator has looked.

create table concerns (
  id uuid primary key,
  noun text not null,
  item_id uuid,
  path text not null,
  title text not null,
  thing text not null generated always as (coalesce(item_id::text, path)) stored,
  category text not null,
  words text not null,
  contact text not null default '',
  reporter_id uuid references members (id),
  receipt_hash text not null,
  hides boolean not null default false,
  author_id uuid references members (id),
  written_by_id uuid references members (id),
  organisation_id uuid references organisations (id),
  place_id uuid references places (id),
  made_at timestamptz not null default now(),
  promised_at timestamptz not null,
  called_at timestamptz,
  version integer not null default 1,
  answered_at timestamptz,
  answered_by_id uuid references members (id),
  answer text,
  outcome text,
  constraint one_concern_a_receipt unique (receipt_hash),
  constraint concern_nouns_are_known check (noun in ('note', 'insight', 'comment', 'follow-up', 'post', 'report', 'question', 'pattern',
    'place', 'organisation', 'challenge', 'inquiry', 'page')),
  constraint concerns_are_about_something check ((item_id is null) = (noun = 'page')),
  constraint concern_categories_are_known check (category in ('recognisable', 'hurtful', 'untrue', 'rights', 'unlawful', 'other')),
  constraint concerns_say_something check (btrim(words) <> '' and char_length(words) <= 1000),
  constraint concern_outcomes_are_known check (outcome in ('kept', 'put-back', 'taken-down', 'changes')),
  constraint concern_answers_are_whole check (num_nulls(answered_at, answered_by_id, answer, outcome) in (0, 4)),
  constraint nobody_answers_for_themselves check (answered_by_id is distinct from author_id and answered_by_id is distinct from written_by_id
    and answered_by_id is distinct from reporter_id or answered_by_id is null)
);
--> statement-breakpoint
create index concerns_open on concerns (noun, thing, made_at) where answered_at is null;
--> statement-breakpoint
create index concerns_by_thing on concerns (item_id, answered_at) where item_id is not null;
--> statement-breakpoint
create index concerns_hiding on concerns (made_at) where hides;
--> statement-breakpoint
create index concerns_by_reporter on concerns (reporter_id, made_at) where reporter_id is not null;
--> statement-breakpoint

alter table site add column hides_an_hour integer not null default 20
  constraint some_things_are_hidden_in_an_hour check (hides_an_hour between 1 and 1000);
--> statement-breakpoint

-- What is hidden is held, and nothing but the answer to who said so moves it.
create function is_hidden(item uuid, state text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select state = 'held' and exists (select from concerns c where c.item_id = item and c.hides and c.answered_at is null)
$$;
--> statement-breakpoint
create function what_is_hidden_waits_for_its_answer() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.state <> old.state and is_hidden(old.id, old.state) then
    raise exception using errcode = 'HB001',
      message = 'This is hidden, as somebody has reported a concern about it. Answer that; what becomes of it is decided there.';
  end if;
  return new;
end $$;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['notes', 'insights', 'comments', 'note_follow_ups'] loop
    execute format('create trigger what_is_hidden_waits_for_its_answer before update on %I for each row when (old.state = ''held'')
      execute function what_is_hidden_waits_for_its_answer()', t);
  end loop;
end $$;
--> statement-breakpoint
-- Whether the asking member has, in this transaction, turned a decision or answered a concern so that the thing comes to this state.
create or replace function turned_to(item uuid, state text) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from appeals a where a.item_id = item and a.answered_at = now() and a.answered_by_id = asking_member()
    and state = case a.outcome when 'queued' then 'sent' when 'published' then 'published' when 'restored' then 'published' end)
  or exists (select from concerns c where c.item_id = item and c.hides and c.answered_at = now() and c.answered_by_id = asking_member()
    and state = case c.outcome when 'put-back' then 'published' when 'taken-down' then 'unpublished' when 'changes' then 'changes-requested' end)
$$;
--> statement-breakpoint
create or replace function moves_it(deed text, noun text) returns boolean language sql immutable as $$
  select deed ~ '^(return|request|hold|hide|release|decline(Note|Insight|Comment|FollowUp)$|publish|unpublish|restore(Note|Insight|Comment|FollowUp)$|send|edit|withdraw|bring|take|turn)'
    and not (deed = 'declineInsight' and noun = 'comment')
$$;
--> statement-breakpoint

-- Saying so -------------------------------------------------------------------------------------------------------------------

-- Only about what whoever says so can read: asked as they are, under the policies of each table.
create function a_concern_is_about_what_they_see() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare sees boolean;
begin
  if new.noun = 'page' then return new; end if;
  execute format('select exists (select from %I where id = $1 %s)',
    case new.noun when 'follow-up' then 'note_follow_ups' when 'inquiry' then 'inquiries' else new.noun || 's' end,
    case when new.noun in ('note', 'insight', 'comment', 'follow-up') then 'and state in (''published'', ''held'')' else '' end) into sees using new.item_id;
  if not sees then raise insufficient_privilege using message = 'a concern is about what whoever has it can read'; end if;
  return new;
end $$;
--> statement-breakpoint
create trigger a_concern_is_about_what_they_see before insert on concerns for each row execute function a_concern_is_about_what_they_see();
--> statement-breakpoint
-- Whom it concerns, and whether it hides: nothing of that is said by whoever says so. What was looked at and put back stays up for
-- three months, and no more than twenty things an hour are hidden (as the site says), so that nobody empties it.
create function concerns_find_whom_they_concern() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare is_up boolean := false;
begin
  new.author_id := null; new.written_by_id := null; new.organisation_id := null; new.place_id := null;
  if new.noun = 'note' then
    select n.author_id, n.written_by_id, n.organisation_id, n.place_id, n.state = 'published'
      into new.author_id, new.written_by_id, new.organisation_id, new.place_id, is_up from notes n where n.id = new.item_id;
  elsif new.noun = 'insight' then
    select i.author_id, i.organisation_id, i.place_id, i.state = 'published'
      into new.author_id, new.organisation_id, new.place_id, is_up from insights i where i.id = new.item_id;
  elsif new.noun = 'comment' then
    select c.author_id, c.organisation_id, c.place_id, c.state = 'published'
      into new.author_id, new.organisation_id, new.place_id, is_up from comments c where c.id = new.item_id;
  elsif new.noun = 'follow-up' then
    select f.author_id, n.author_id, n.organisation_id, n.place_id, f.state = 'published'
      into new.author_id, new.written_by_id, new.organisation_id, new.place_id, is_up
      from note_follow_ups f join notes n on n.id = f.note_id where f.id = new.item_id;
  elsif new.noun = 'post' then
    select p.author_id, p.place_id into new.author_id, new.place_id from posts p where p.id = new.item_id;
  elsif new.noun = 'place' then new.place_id := new.item_id;
  elsif new.noun = 'organisation' then new.organisation_id := new.item_id;
  end if;
  new.hides := new.category = 'recognisable' and coalesce(is_up, false)
    and not exists (select from concerns c where c.item_id = new.item_id and c.category = 'recognisable' and c.outcome in ('put-back', 'kept')
      and c.answered_at > now() - interval '90 days')
    and (select count(*) from (select from concerns c where c.hides and c.made_at > now() - interval '1 hour' limit 1000) lately)
      < coalesce((select hides_an_hour from site), 20);
  return new;
end $$;
--> statement-breakpoint
create trigger concerns_find_whom_they_concern before insert on concerns for each row execute function concerns_find_whom_they_concern();
--> statement-breakpoint
create function hide_at_once() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  at_version int;
  why constant text := 'Somebody has told us that a person could be recognised in this. It is hidden until a moderator has looked, and nobody has decided anything. You need do nothing; you will hear either way.';
begin
  if new.hides then
    execute format('update %I set state = ''held'', version = version + 1 where id = $1 and state = ''published'' returning version',
      case new.noun when 'follow-up' then 'note_follow_ups' else new.noun || 's' end) into at_version using new.item_id;
    insert into ledger (id, deed, noun, noun_id, of_member_id, place_id, reason, version)
      select gen_random_uuid(), 'hide' || case new.noun when 'follow-up' then 'FollowUp' else initcap(new.noun) end, new.noun, new.item_id,
        coalesce(case when new.noun = 'follow-up' then new.written_by_id end, new.author_id), new.place_id, why, at_version;
  end if;
  if new.category = 'recognisable' then
    perform graphile_worker.add_job('call-moderators', json_build_object('concernId', new.id),
      job_key => format('concern %s', new.id), max_attempts => 25);
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger hide_at_once after insert on concerns for each row execute function hide_at_once();
--> statement-breakpoint

-- In the queue ----------------------------------------------------------------------------------------------------------------

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
    coalesce(i.sent_at, i.made_at), case when i.state = 'published' then null else i.promised_at end,
    jsonb_build_object('statement', i.statement, 'why', i.why, 'condition', i.condition, 'changed', i.changed)
  from insights i where (i.state in ('sent', 'in-review', 'held') and not is_hidden(i.id, i.state)) or (i.state = 'published' and i.decided_by_id is null)
  union all
  select 'insight-edit', i.id, floor(extract(epoch from e.sent_at) * 1000)::bigint, 'waiting',
    i.author_id, null, i.organisation_id, i.place_id, left(e.statement, 120), null, null, e.sent_at, e.promised_at,
    jsonb_build_object('statement', e.statement, 'why', e.why, 'condition', e.condition, 'changed', e.changed)
  from insight_edits e join insights i on i.id = e.insight_id where i.state = 'published'
  union all
  select 'comment', c.id, c.version, case c.state when 'held' then 'held' when 'published' then 'live' else 'waiting' end,
    c.author_id, null, c.organisation_id, c.place_id, left(c.body, 120), null, null,
    coalesce(c.sent_at, c.made_at), case when c.state = 'published' then null else c.promised_at end,
    jsonb_build_object('body', c.body)
  from comments c where (c.state in ('sent', 'in-review', 'held') and not is_hidden(c.id, c.state)) or (c.state = 'published' and c.decided_by_id is null)
  union all
  select 'comment-edit', c.id, floor(extract(epoch from e.sent_at) * 1000)::bigint, 'waiting',
    c.author_id, null, c.organisation_id, c.place_id, left(e.body, 120), null, null, e.sent_at, e.promised_at,
    jsonb_build_object('body', e.body)
  from comment_edits e join comments c on c.id = e.comment_id where c.state = 'published'
  union all
  -- Whoever looks after the note decides on it as little as who wrote it.
  select 'follow-up', f.id, f.version, case when f.state = 'held' then 'held' else 'waiting' end,
    f.author_id, n.author_id, n.organisation_id, n.place_id, left(f.text, 120), null, null, coalesce(f.sent_at, f.made_at), f.promised_at,
    jsonb_build_object('text', f.text)
  from note_follow_ups f join notes n on n.id = f.note_id where f.state in ('sent', 'held') and not is_hidden(f.id, f.state)
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
    and o.noun = c.noun and o.thing = c.thing and (o.made_at, o.id) < (c.made_at, c.id));--> statement-breakpoint
create function keep_concerns_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare one uuid;
begin
  perform keep_waiting('concern', new.id);
  for one in select id from concerns c where c.noun = new.noun and c.thing = new.thing and c.answered_at is null and c.id <> new.id
    order by c.made_at, c.id limit 1 loop
    perform keep_waiting('concern', one);
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_waiting after insert or update on concerns for each row execute function keep_concerns_waiting();
--> statement-breakpoint

-- Who sees it, and who answers --------------------------------------------------------------------------------------------------

grant select, insert, update (version, answered_at, answered_by_id, answer, outcome, called_at) on concerns to hereabouts_app;
--> statement-breakpoint
create policy moderators_and_who_said_so_see on concerns for select using (
  (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[])
  or reporter_id = (select asking_member()) or (select asking_house()) = 'worker');
--> statement-breakpoint
create policy anybody_says_so on concerns for insert with check (
  answered_at is null and called_at is null and version = 1 and reporter_id is not distinct from (select asking_member())
  and ((select asking_member()) is not null or (select asking_house()) in ('door', 'founder')));
--> statement-breakpoint
create function asking_answers_on(noun text, item uuid, author uuid, organisation uuid, place uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select case when noun in ('note', 'insight', 'comment', 'follow-up') then asking_answers_appeals_on(noun, item)
    else author is distinct from asking_member() and (organisation is null or organisation <> all (asking_organisations()))
      and (asking_moderates_everywhere() or place = any (asking_moderated_places())) end
$$;
--> statement-breakpoint
create policy somebody_else_answers on concerns for update
  using (answered_at is null and reporter_id is distinct from (select asking_member())
    and asking_answers_on(noun, item_id, author_id, organisation_id, place_id))
  with check (answered_by_id = (select asking_member()) and answered_at = now());
--> statement-breakpoint
create policy the_worker_calls on concerns for update using ((select asking_house()) = 'worker')
  with check ((select asking_house()) = 'worker' and answered_at is null);
--> statement-breakpoint
alter table concerns enable row level security;
--> statement-breakpoint
alter table concerns force row level security;
--> statement-breakpoint
do $$ begin execute format('create policy keeper on concerns to %I using (true) with check (true)', current_user); end $$;
--> statement-breakpoint
-- What became of it, for whoever holds the address that they were given; nothing that says about what it was.
create function concern_of_receipt(hash text)
returns table (category text, hides boolean, made_at timestamptz, promised_at timestamptz, answered_at timestamptz, outcome text, answer text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.category, c.hides, c.made_at, c.promised_at, c.answered_at, c.outcome, c.answer from concerns c where c.receipt_hash = hash
$$;
--> statement-breakpoint
-- Who looks after a place, or all, and may answer for this: whom to call.
create function who_answers_for(concern uuid) returns table (member_id uuid, email text) language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, m.email from concerns c join members m on m.staff_role is not null
  where c.id = concern and asking_house() = 'worker' and m.suspended_at is null and m.closed_at is null
    and m.id is distinct from c.author_id and m.id is distinct from c.written_by_id and m.id is distinct from c.reporter_id
    and not exists (select from memberships s where s.member_id = m.id and s.organisation_id = c.organisation_id
      and s.admitted_at is not null and s.left_at is null)
    and (m.staff_role <> 'moderator' or exists (select from moderated_places p where p.member_id = m.id and p.place_id = c.place_id)
      or not exists (select from moderated_places p where p.member_id = m.id))
  order by not exists (select from moderated_places p where p.member_id = m.id and p.place_id = c.place_id), m.name limit 50
$$;
--> statement-breakpoint
-- Whose it is that was hidden, and their text, for the letter that tells them.
create function hidden_for(concern uuid) returns table (email text, called text, text text, own_at text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.email, t.called, t.text, t.own_at
  from concerns c join lateral (
    select n.author_id, n.title as called, concat_ws(E'\n\n', n.title, nullif(n.set_out, ''), nullif(n.worked, ''), nullif(n.challenging, ''),
      nullif(n.learned, ''), nullif(n.next_text, '')) as text, '/notes/' || n.slug as own_at from notes n where c.noun = 'note' and n.id = c.item_id
    union all select i.author_id, left(i.statement, 60), concat_ws(E'\n\n', i.statement, nullif(i.why, ''), nullif(i.condition, ''), nullif(i.changed, '')),
      '/me/insights/' || i.id || '/edit' from insights i where c.noun = 'insight' and i.id = c.item_id
    union all select o.author_id, left(o.body, 60), o.body, '/me/comments/' || o.id || '/edit' from comments o where c.noun = 'comment' and o.id = c.item_id
    union all select n.author_id, n.title, f.text, '/notes/' || n.slug || '/later#later-' || f.id
      from note_follow_ups f join notes n on n.id = f.note_id where c.noun = 'follow-up' and f.id = c.item_id) t on true
  join members m on m.id = t.author_id
  where c.id = concern and asking_house() = 'worker' and m.closed_at is null
$$;
--> statement-breakpoint
-- To whom the answer went is forgotten three months after it.
create function forget_contacts() returns void language sql security definer set search_path = public, pg_temp as $$
  update concerns set contact = '' where contact <> '' and answered_at < now() - interval '90 days'
$$;
--> statement-breakpoint
-- A note that was taken down, or is hidden until somebody has looked, tells whoever could read it so.
drop function note_gone(text);
--> statement-breakpoint
create function note_gone(called text) returns table (
  slug text, reference text, gone_at timestamptz, told text, replaced_by_id uuid, is_hidden boolean,
  organisation_id uuid, audience text, is_open boolean, is_in_circle boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.slug, n.reference, coalesce(l.at, n.decided_at), coalesce(l.after ->> 'told', ''), (l.after ->> 'replacedById')::uuid, n.state = 'held',
    n.organisation_id, n.audience, coalesce(n.opens_at <= now(), false), n.audience = 'circle' and
      (n.circle_organisations && asking_organisations() or n.circle_places && asking_circle_places())
  from notes n left join lateral (
    select at, after from ledger where noun_id = n.id and deed in ('unpublishNote', 'hideNote') order by at desc, id desc limit 1) l on true
  where (n.slug = called or n.reference = called) and (n.state = 'unpublished' or is_hidden(n.id, n.state)) and (
    n.audience = 'everyone'
    or n.opens_at <= now()
    or (n.audience = 'partners' and asking_is_partner())
    or n.organisation_id = any (asking_organisations())
    or (n.audience = 'circle' and (n.circle_organisations && asking_organisations() or n.circle_places && asking_circle_places())))
$$;
--> statement-breakpoint
-- What was said here and is not shown: when it was, and whether somebody took it down or it is being looked at. Its words stay
-- hidden; who reads what it hung on is asked by whoever asks this.
create index comments_gone on comments (coalesce(note_id, post_id, report_id, question_id)) where state in ('held', 'unpublished') and published_at is not null;
--> statement-breakpoint
create index insights_gone on insights (coalesce(note_id, post_id, report_id, question_id)) where state in ('held', 'unpublished') and published_at is not null;
--> statement-breakpoint
create function gaps_on(item uuid) returns table (kind text, id uuid, parent_id uuid, published_at timestamptz, gone_at timestamptz, is_hidden boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select * from (
    select 'comment' as kind, c.id, c.parent_id, c.published_at, c.decided_at as gone_at, c.state = 'held' as is_hidden
    from comments c where coalesce(c.note_id, c.post_id, c.report_id, c.question_id) = item and c.state in ('held', 'unpublished')
      and c.published_at is not null and (c.state = 'unpublished' or is_hidden(c.id, c.state))
    union all
    select 'insight', i.id, null, i.published_at, i.decided_at, i.state = 'held'
    from insights i where coalesce(i.note_id, i.post_id, i.report_id, i.question_id) = item and i.state in ('held', 'unpublished')
      and i.published_at is not null and (i.state = 'unpublished' or is_hidden(i.id, i.state))
  ) gone order by published_at desc limit 50
$$;
