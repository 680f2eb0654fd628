-- What other places saw is counted as far as anybody asks; a comment becomes an insight by its author's word; an author is told
-- once that somebody used what they wrote; what came of it later on is looked at like anything else.

-- In other places ----------------------------------------------------------------------------------------------------------

-- In how many places, up to `most`, a note was seen, differed, was built on or used; and how many places speak for it with its
-- own. It steps from place to place by the index, so that thousands of insights cost no more than a few; and it runs as
-- whoever asks, so that what they may not read is not counted.
create function heard_elsewhere(note uuid, home uuid, most int)
returns table (saw int, differs int, builds int, used int, places int) language sql stable as $$
  with recursive steps(kind, place, n) as (
    select k.kind, (select i.place_id from insights i
      where i.note_id = note and i.kind = k.kind and i.state = 'published' order by i.place_id limit 1), 1
    from (values ('saw-this-too'), ('different-here'), ('builds-on-this'), ('used-this')) k(kind)
    union all
    select s.kind, (select i.place_id from insights i
      where i.note_id = note and i.kind = s.kind and i.state = 'published' and i.place_id > s.place order by i.place_id limit 1), s.n + 1
    from steps s where s.place is not null and s.n < most)
  select (count(*) filter (where kind = 'saw-this-too'))::int, (count(*) filter (where kind = 'different-here'))::int,
    (count(*) filter (where kind = 'builds-on-this'))::int, (count(*) filter (where kind = 'used-this'))::int,
    1 + (count(distinct place) filter (where kind <> 'different-here' and place <> home))::int
  from steps where place is not null
$$;
--> statement-breakpoint

-- From a comment to an insight -----------------------------------------------------------------------------------------------

-- Links a comment to what its author has made of it. Otherwise an author who is not trusted changes nothing that is published.
create function comment_became(comment uuid, insight uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update comments c set insight_id = i.id from insights i
  where c.id = comment and i.id = insight and c.insight_id is null and c.state = 'published'
    and c.author_id = asking_member() and i.author_id = asking_member() and c.organisation_id = any (asking_organisations())
    and (c.note_id, c.post_id, c.report_id, c.question_id) is not distinct from (i.note_id, i.post_id, i.report_id, i.question_id);
  return found;
end $$;
--> statement-breakpoint
-- What a moderator has worded and the author has agreed to needs nobody else to look at it, if it is the moderator's to decide:
-- then it is published as their decision. Word for word as proposed, and only while they are who they were.
create function publish_what_was_proposed(comment uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update insights i set state = 'published', published_at = now(), decided_at = now(), decided_by_id = m.id
  from comments c join insight_proposals p on p.comment_id = c.id join members m on m.id = p.proposed_by_id
  where c.id = comment and i.id = c.insight_id and c.author_id = asking_member() and i.author_id = asking_member()
    and i.state = 'sent' and i.version = 1 and p.declined_at is null
    and (i.kind, i.statement, i.why, i.condition) = (p.kind, p.statement, '', '')
    and m.id <> i.author_id and m.staff_role is not null and m.suspended_at is null and m.closed_at is null
    and not exists (select from memberships o where o.member_id = m.id and o.organisation_id = i.organisation_id
      and o.admitted_at is not null and o.left_at is null)
    and (m.staff_role <> 'moderator' or not exists (select from moderated_places a where a.member_id = m.id)
      or exists (select from moderated_places a where a.member_id = m.id and a.place_id = i.place_id));
  return found;
end $$;
--> statement-breakpoint

-- The receipt ------------------------------------------------------------------------------------------------------------------

-- The author of what was used, to be written to by whoever has just published that it was: its writer, or who decided on it.
create function whom_to_tell_of_use(insight uuid) returns table (email text, title text, href text)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.email, coalesce(n.title, p.title), coalesce('/notes/' || n.slug, '/posts/' || p.slug)
  from insights i
  left join notes n on n.id = i.note_id and n.state = 'published'
  left join posts p on p.id = i.post_id and p.published_at <= now()
  join members m on m.id = coalesce(n.author_id, p.author_id)
  where i.id = insight and i.kind = 'used-this' and i.state = 'published' and i.told_at is null
    and asking_member() in (i.author_id, i.decided_by_id) and m.id <> i.author_id
    and m.suspended_at is null and m.closed_at is null and not 'used-this' = any (m.declined_letters)
$$;
--> statement-breakpoint

-- Later on ---------------------------------------------------------------------------------------------------------------------

drop policy with_their_note on note_follow_ups;
--> statement-breakpoint
create policy published_with_their_note on note_follow_ups for select using (
  (state = 'published' and exists (select from notes where notes.id = note_id offset 0))
  or exists (select from notes where notes.id = note_id and (author_id = (select asking_member())
    or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
drop policy authors_add on note_follow_ups;
--> statement-breakpoint
create policy authors_add on note_follow_ups for insert with check (
  author_id = (select asking_member()) and decided_by_id is null
  and (state = 'sent' or (state = 'published' and (select asking_is_trusted())))
  and exists (select from notes where notes.id = note_id and author_id = (select asking_member()) and notes.state = 'published'
    and organisation_id = any ((select asking_organisations())::uuid[])));
--> statement-breakpoint
create policy authors_change on note_follow_ups for update
  using (exists (select from notes where notes.id = note_id and author_id = (select asking_member())))
  with check (exists (select from notes where notes.id = note_id and author_id = (select asking_member()) and (
    note_follow_ups.state = 'withdrawn'
    or (organisation_id = any ((select asking_organisations())::uuid[]) and (
      note_follow_ups.state = 'sent' or (note_follow_ups.state = 'published' and (select asking_is_trusted())))))));
--> statement-breakpoint
create policy moderators_decide_on_others on note_follow_ups for update using (
  author_id <> (select asking_member()) and exists (select from notes where notes.id = note_id
    and author_id <> (select asking_member()) and written_by_id is distinct from (select asking_member())
    and organisation_id <> all ((select asking_organisations())::uuid[])
    and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
drop policy authors_remove on note_follow_ups;
--> statement-breakpoint
create or replace function waiting_before(promised timestamptz, sent timestamptz) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from (
    select from notes where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from insights where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from comments where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from note_follow_ups where state = 'sent' and (promised_at, sent_at) < (promised, sent)
    union all select from note_edits where (promised_at, sent_at) < (promised, sent)
    union all select from insight_edits where (promised_at, sent_at) < (promised, sent)
    union all select from comment_edits where (promised_at, sent_at) < (promised, sent)
    limit 1000) waiting
$$;
--> statement-breakpoint
-- Notes that were published half a year ago and whose authors have not been asked what came of them; from now on they have: all
-- that are due of so many authors, so that each gets one letter. Nobody invented is asked, nor who may not answer. No address
-- where the author would rather have no such letter.
create function ask_what_came_of_it(authors int)
returns table (note_id uuid, place_id uuid, title text, slug text, author_id uuid, email text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if asking_house() <> 'worker' then
    raise insufficient_privilege using message = 'the worker asks';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('what came of it', 0));
  return query
    with due as (
      select n.id, dense_rank() over (order by n.author_id) as author from notes n join members m on m.id = n.author_id
      where n.state = 'published' and n.later_asked_at is null and n.published_at < now() - interval '6 months'
        and not m.is_illustrative and m.suspended_at is null and m.closed_at is null
        and exists (select from memberships o where o.member_id = n.author_id and o.organisation_id = n.organisation_id
          and o.admitted_at is not null and o.left_at is null))
    update notes n set later_asked_at = now() from due, members m
    where n.id = due.id and due.author <= authors and m.id = n.author_id
    returning n.id, n.place_id, n.title, n.slug, n.author_id, case when not 'later-on' = any (m.declined_letters) then m.email end;
end $$;
--> statement-breakpoint
-- Beside close_my_account(): what somebody had sent of this kind and nobody has read yet goes with their account.
create function what_waited_goes_too() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare gone uuid[];
begin
  delete from insight_proposals p using comments c where c.id = p.comment_id and c.author_id = new.id and c.insight_id is null;
  with forgotten as (delete from note_follow_ups where author_id = new.id and state <> 'published' returning id)
    select coalesce(array_agg(id), '{}') into gone from forgotten;
  update ledger set before = null where noun_id = any (gone);
  return new;
end $$;
--> statement-breakpoint
create trigger what_waited_goes_too after update on members for each row
  when (new.closed_at is not null and old.closed_at is null) execute function what_waited_goes_too();
