-- The queue is one table. Postgres keeps it from one view of what waits, by triggers, so that no command can forget a row; who is
-- on a thing, and what has been decided a moment ago, stand in that row and go with it.

create table waiting (
  noun text not null,
  item_id uuid not null,
  version bigint not null,
  state text not null,
  author_id uuid references members (id),
  written_by_id uuid,
  organisation_id uuid references organisations (id),
  place_id uuid references places (id),
  words text not null,
  care_answer text,
  is_first boolean not null default false,
  is_trusted boolean not null default false,
  asked_by_id uuid,
  sent_at timestamptz not null,
  promised_at timestamptz,
  marks text[],
  found jsonb,
  claimed_by_id uuid references members (id),
  claimed_at timestamptz,
  claimed_until timestamptz,
  taken_from_id uuid,
  decision jsonb,
  decided_by_id uuid references members (id),
  decided_at timestamptz,
  due_at timestamptz,
  refused_why text,
  refused_for_id uuid,
  constraint waiting_noun_item_id_pk primary key (noun, item_id),
  constraint waiting_states_are_known check (state in ('waiting', 'held', 'live')),
  constraint claims_are_whole check (num_nulls(claimed_by_id, claimed_at, claimed_until) in (0, 3)),
  constraint decisions_are_whole check (num_nulls(decision, decided_by_id, decided_at, due_at) in (0, 4)),
  constraint nobody_decides_on_what_is_theirs check (decided_by_id is null or (decided_by_id is distinct from author_id and decided_by_id is distinct from written_by_id))
);
--> statement-breakpoint
create index waiting_by_promise on waiting (promised_at, sent_at) where state = 'waiting';
--> statement-breakpoint
create index waiting_by_decider on waiting (decided_by_id) where decision is not null;
--> statement-breakpoint
create table colleague_remarks (
  id uuid primary key,
  noun text not null,
  item_id uuid not null,
  place_id uuid references places (id),
  words text not null,
  made_by_id uuid not null references members (id),
  made_at timestamptz not null default now(),
  constraint colleague_remarks_say_something check (btrim(words) <> '' and char_length(words) <= 1000)
);
--> statement-breakpoint
create index colleague_remarks_by_thing on colleague_remarks (item_id, made_at);
--> statement-breakpoint
alter table site add column undo_seconds integer not null default 10
  constraint decisions_are_taken_back_within_a_minute check (undo_seconds between 0 and 60);
--> statement-breakpoint

-- What waits ------------------------------------------------------------------------------------------------------------------

-- The words in which a helper looks for names and details stand here too; they are read where it looks, and kept nowhere else.
create view what_waits as
  select 'note' as noun, n.id as item_id, n.version::bigint as version,
    case when n.state = 'held' then 'held' else 'waiting' end as state,
    n.author_id, n.written_by_id, n.organisation_id, n.place_id, left(n.title, 120) as words, n.care_answer,
    (select l.member_id from ledger l where l.noun_id = n.id and l.deed = 'requestChanges' order by l.at desc, l.id desc limit 1) as asked_by_id,
    coalesce(n.sent_at, n.made_at) as sent_at, n.promised_at,
    jsonb_build_object('title', n.title, 'setOut', n.set_out, 'worked', n.worked, 'challenging', n.challenging,
      'learned', n.learned, 'nextText', n.next_text) as texts
  from notes n where n.state in ('sent', 'in-review', 'held')
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
  from insights i where i.state in ('sent', 'in-review', 'held') or (i.state = 'published' and i.decided_by_id is null)
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
  from comments c where c.state in ('sent', 'in-review', 'held') or (c.state = 'published' and c.decided_by_id is null)
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
  from note_follow_ups f join notes n on n.id = f.note_id where f.state in ('sent', 'held')
  union all
  -- Whoever decided answers as little as whoever asks.
  select 'appeal', a.id, a.version, 'waiting', a.author_id, a.decided_by_id, a.organisation_id, a.place_id, left(a.words, 120), null, null,
    a.made_at, a.promised_at, jsonb_build_object('words', a.words)
  from appeals a where a.answered_at is null
  union all
  select 'request', m.id, 1, 'waiting', m.member_id, null, m.organisation_id, null, left(coalesce(nullif(m.words, ''), p.name), 120),
    null, null, m.asked_at, null, '{}'::jsonb
  from memberships m join members p on p.id = m.member_id
  where m.admitted_at is null and m.declined_at is null and m.left_at is null and p.suspended_at is null and p.closed_at is null;
--> statement-breakpoint
revoke all on what_waits from public;
--> statement-breakpoint

-- Brings the row of one thing up to date. Whoever decides while a colleague is on it, or has just decided, is told so in words:
-- HB001 is a refusal, and its message is for a person.
create function keep_waiting(what text, item uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
  was waiting;
  is_now what_waits;
  writer uuid;
begin
  select * into was from waiting w where w.noun = what and w.item_id = item for update;
  select * into is_now from what_waits v where v.noun = what and v.item_id = item;
  if was.item_id is null and is_now.item_id is null then return; end if;
  if was.item_id is not null and asking_member() is distinct from was.author_id and asking_staff_role() <> ''
    and (is_now.item_id is null or is_now.state <> was.state or is_now.version <> was.version) then
    if was.decision is not null and was.decided_by_id <> asking_member() then
      raise exception using errcode = 'HB001', message = format('%s has decided on this a moment ago. Nothing was changed.',
        coalesce((select name from members where id = was.decided_by_id), 'A colleague'));
    elsif was.claimed_until > now() and was.claimed_by_id <> asking_member() then
      raise exception using errcode = 'HB001', message = format('%s is looking at this until %s. Take it over first, or leave it to them.',
        coalesce((select name from members where id = was.claimed_by_id), 'A colleague'),
        to_char(was.claimed_until at time zone 'Europe/London', 'HH24:MI'));
    end if;
  end if;
  if is_now.item_id is null then
    delete from waiting w where w.noun = what and w.item_id = item;
    return;
  end if;
  writer := coalesce(is_now.written_by_id, is_now.author_id);
  insert into waiting as w (noun, item_id, version, state, author_id, written_by_id, organisation_id, place_id, words, care_answer,
      is_first, is_trusted, asked_by_id, sent_at, promised_at)
    values (what, item, is_now.version, is_now.state, is_now.author_id, is_now.written_by_id, is_now.organisation_id, is_now.place_id,
      is_now.words, is_now.care_answer, published_by(writer) = 0, published_by(writer) >= 2, is_now.asked_by_id, is_now.sent_at, is_now.promised_at)
    on conflict (noun, item_id) do update set version = excluded.version, state = excluded.state, author_id = excluded.author_id,
      written_by_id = excluded.written_by_id, organisation_id = excluded.organisation_id, place_id = excluded.place_id,
      words = excluded.words, care_answer = excluded.care_answer, asked_by_id = excluded.asked_by_id,
      is_first = excluded.is_first, is_trusted = excluded.is_trusted,
      sent_at = excluded.sent_at, promised_at = excluded.promised_at;
  if was.version <> is_now.version then
    update waiting w set marks = null, found = null, decision = null, decided_by_id = null, decided_at = null, due_at = null,
      refused_why = case when was.decided_by_id <> asking_member() then 'Its author changed it a moment after you had decided. Look at it again.' end,
      refused_for_id = case when was.decided_by_id <> asking_member() then was.decided_by_id end
    where w.noun = what and w.item_id = item and was.item_id is not null;
  end if;
  if was.state <> is_now.state then
    update waiting w set claimed_by_id = null, claimed_at = null, claimed_until = null, taken_from_id = null,
      decision = null, decided_by_id = null, decided_at = null, due_at = null
    where w.noun = what and w.item_id = item;
  end if;
  if was.item_id is null or was.version <> is_now.version then
    perform graphile_worker.add_job('look-for-marks', json_build_object('noun', what, 'id', item),
      job_key => format('marks %s %s', what, item), max_attempts => 5);
  end if;
end $$;
--> statement-breakpoint
revoke execute on function keep_waiting(text, uuid) from public;
--> statement-breakpoint

create function keep_note_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare one uuid;
begin
  perform keep_waiting('note', new.id);
  if tg_op = 'UPDATE' then
    perform keep_waiting('note-edit', new.id);
    for one in select id from note_follow_ups where note_id = new.id and state in ('sent', 'held') loop
      perform keep_waiting('follow-up', one);
    end loop;
  end if;
  return null;
end $$;
--> statement-breakpoint
create function keep_insight_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_waiting('insight', new.id);
  if tg_op = 'UPDATE' then perform keep_waiting('insight-edit', new.id); end if;
  return null;
end $$;
--> statement-breakpoint
create function keep_comment_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_waiting('comment', new.id);
  if tg_op = 'UPDATE' then perform keep_waiting('comment-edit', new.id); end if;
  return null;
end $$;
--> statement-breakpoint
-- For what hangs on one thing or is one by itself: the noun, and the column that names it.
create function keep_row_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_waiting(tg_argv[0], (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[1])::uuid);
  return null;
end $$;
--> statement-breakpoint
create trigger keep_new_note_waiting after insert on notes for each row when (new.state in ('sent', 'in-review', 'held'))
  execute function keep_note_waiting();
--> statement-breakpoint
create trigger keep_note_waiting after update on notes for each row
  when (old.state in ('sent', 'in-review', 'held') or new.state in ('sent', 'in-review', 'held') or old.state is distinct from new.state
    or (old.author_id, old.written_by_id, old.organisation_id, old.place_id) is distinct from (new.author_id, new.written_by_id, new.organisation_id, new.place_id))
  execute function keep_note_waiting();
--> statement-breakpoint
create trigger keep_new_insight_waiting after insert on insights for each row
  when (new.state in ('sent', 'in-review', 'held') or (new.state = 'published' and new.decided_by_id is null))
  execute function keep_insight_waiting();
--> statement-breakpoint
create trigger keep_insight_waiting after update on insights for each row execute function keep_insight_waiting();
--> statement-breakpoint
create trigger keep_new_comment_waiting after insert on comments for each row
  when (new.state in ('sent', 'in-review', 'held') or (new.state = 'published' and new.decided_by_id is null))
  execute function keep_comment_waiting();
--> statement-breakpoint
create trigger keep_comment_waiting after update on comments for each row execute function keep_comment_waiting();
--> statement-breakpoint
create trigger keep_waiting after insert or update or delete on note_edits for each row execute function keep_row_waiting('note-edit', 'note_id');
--> statement-breakpoint
create trigger keep_waiting after insert or update or delete on insight_edits for each row execute function keep_row_waiting('insight-edit', 'insight_id');
--> statement-breakpoint
create trigger keep_waiting after insert or update or delete on comment_edits for each row execute function keep_row_waiting('comment-edit', 'comment_id');
--> statement-breakpoint
create trigger keep_waiting after insert or update or delete on note_follow_ups for each row execute function keep_row_waiting('follow-up', 'id');
--> statement-breakpoint
create trigger keep_waiting after insert or update or delete on appeals for each row execute function keep_row_waiting('appeal', 'id');
--> statement-breakpoint
create trigger keep_waiting after insert or update or delete on memberships for each row execute function keep_row_waiting('request', 'id');
--> statement-breakpoint
create trigger keep_removed_note_waiting after delete on notes for each row execute function keep_row_waiting('note', 'id');
--> statement-breakpoint
-- Whoever is suspended, or closes their account, waits no more to be let in.
create function keep_requests_waiting() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare one uuid;
begin
  for one in select id from memberships where member_id = new.id and admitted_at is null and declined_at is null and left_at is null loop
    perform keep_waiting('request', one);
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_requests_waiting after update on members for each row
  when ((old.suspended_at, old.closed_at) is distinct from (new.suspended_at, new.closed_at)) execute function keep_requests_waiting();
--> statement-breakpoint
-- A first publication makes no first-timer of anybody any more.
create function no_first_timer_any_more() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare writer uuid := coalesce((to_jsonb(new) ->> 'written_by_id')::uuid, new.author_id);
begin
  -- What somebody else has in hand is left as it is: waiting for it, two who publish would wait for each other.
  update waiting w set is_first = false, is_trusted = published_by(writer) >= 2
    from (select noun, item_id from waiting o where coalesce(o.written_by_id, o.author_id) = writer and (o.is_first or not o.is_trusted)
      for update skip locked) free
    where (w.noun, w.item_id) = (free.noun, free.item_id);
  return null;
end $$;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['notes', 'insights', 'comments'] loop
    execute format('create trigger no_first_timer_any_more after update on %I for each row
      when (new.state = ''published'' and old.state <> ''published'') execute function no_first_timer_any_more()', t);
  end loop;
end $$;
--> statement-breakpoint

-- Who sees it, and who is on it ---------------------------------------------------------------------------------------------

grant select on waiting to hereabouts_app;
--> statement-breakpoint
grant update (claimed_by_id, claimed_at, claimed_until, taken_from_id, decision, decided_by_id, decided_at, due_at, refused_why, refused_for_id, marks, found)
  on waiting to hereabouts_app;
--> statement-breakpoint
create policy moderators_of_the_place_see on waiting for select using (
  (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]) or (select asking_house()) = 'worker');
--> statement-breakpoint
create policy moderators_are_on_others on waiting for update
  using (((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))
    and author_id is distinct from (select asking_member()) and written_by_id is distinct from (select asking_member())
    and (organisation_id is null or organisation_id <> all ((select asking_organisations())::uuid[])))
  with check (true);
--> statement-breakpoint
-- In nobody's name but one's own; a policy does not know what stood there before.
create function on_it_in_ones_own_name() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if current_user = 'hereabouts_app' and asking_member() is not null
    and ((new.claimed_by_id is distinct from old.claimed_by_id and new.claimed_by_id <> asking_member())
      or (new.decided_by_id is distinct from old.decided_by_id and coalesce(new.decided_by_id, old.decided_by_id) <> asking_member())) then
    raise insufficient_privilege using message = 'who is on a thing, and who decides, says so for themselves';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger on_it_in_ones_own_name before update on waiting for each row execute function on_it_in_ones_own_name();
--> statement-breakpoint
create policy the_worker_marks_and_sets_aside on waiting for update using ((select asking_house()) = 'worker');
--> statement-breakpoint
grant select, insert, delete on colleague_remarks to hereabouts_app;
--> statement-breakpoint
create policy moderators_of_the_place_read on colleague_remarks for select using (
  (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]));
--> statement-breakpoint
create policy moderators_of_the_place_write on colleague_remarks for insert with check (made_by_id = (select asking_member())
  and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[])));
--> statement-breakpoint
create policy whoever_made_it_removes on colleague_remarks for delete using (made_by_id = (select asking_member()));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['waiting', 'colleague_remarks'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
--> statement-breakpoint

-- The words in which a helper is to look.
create function texts_to_mark(what text, item uuid) returns table (version bigint, texts jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.version, v.texts from what_waits v where v.noun = what and v.item_id = item and asking_house() = 'worker'
$$;
--> statement-breakpoint
create or replace function waiting_before(promised timestamptz, sent timestamptz) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from (
    select from waiting where state = 'waiting' and (promised_at, sent_at) < (promised, sent) limit 1000) waiting
$$;
--> statement-breakpoint
-- What waits already.
do $$
declare one record;
begin
  for one in select noun, item_id from what_waits loop
    perform keep_waiting(one.noun, one.item_id);
  end loop;
end $$;
