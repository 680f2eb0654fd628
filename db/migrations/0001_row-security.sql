-- Postgres' own policies: the second line behind the code's `policy` files.
-- Who is asking is set for one transaction by the doors (db/doors.ts):
--   hereabouts.member   the member's id, or empty for a visitor
--   hereabouts.house    a part of the house itself: door (signing in), worker (posting), register (places), founder (first people)

do $$
begin
  if not exists (select from pg_roles where rolname = 'hereabouts_app') then
    create role hereabouts_app nologin;
  end if;
  -- Whoever migrates may be the only address given; then the doors step down from it to hereabouts_app.
  begin
    execute format('grant hereabouts_app to %I', current_user);
  exception when insufficient_privilege or invalid_grant_operation then
    null; -- a separate address for the doors needs no stepping down; unfit_to_serve() tells otherwise
  end;
end $$;
--> statement-breakpoint
grant usage on schema public to hereabouts_app;
--> statement-breakpoint
create sequence note_references;
--> statement-breakpoint
grant usage on sequence note_references to hereabouts_app;
--> statement-breakpoint

-- Who is asking ---------------------------------------------------------------------------------------------------

create function asking_member() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('hereabouts.member', true), '')::uuid $$;
--> statement-breakpoint
create function asking_house() returns text language sql stable parallel safe as
$$ select coalesce(current_setting('hereabouts.house', true), '') $$;
--> statement-breakpoint
create function asking_organisations() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(organisation_id), '{}') from memberships
  where member_id = asking_member() and admitted_at is not null and left_at is null
$$;
--> statement-breakpoint
create function asking_staff_role() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select staff_role from members where id = asking_member() and suspended_at is null), '')
$$;
--> statement-breakpoint
create function asking_is_partner() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select asking_staff_role() <> '' or cardinality(asking_organisations()) > 0
$$;
--> statement-breakpoint
create function asking_edits() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select asking_staff_role() in ('editor', 'administrator')
$$;
--> statement-breakpoint
-- Editors and administrators look after every place, as does a moderator who was given none in particular.
create function asking_moderates_everywhere() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select case asking_staff_role()
    when '' then false
    when 'moderator' then not exists (select from moderated_places where member_id = asking_member())
    else true
  end
$$;
--> statement-breakpoint
create function asking_moderated_places() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(place_id), '{}') from moderated_places
  where member_id = asking_member() and asking_staff_role() = 'moderator'
$$;
--> statement-breakpoint
-- Two contributions published by a moderator earn trust: comments and insights then go live at once.
create function published_by(member uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from (
    select from notes where author_id = member and state = 'published' and decided_by_id is not null
    union all select from insights where author_id = member and state = 'published' and decided_by_id is not null
    union all select from comments where author_id = member and state = 'published' and decided_by_id is not null
    limit 2) published
$$;
--> statement-breakpoint
create function asking_is_trusted() returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select asking_staff_role() <> '' or published_by(asking_member()) >= 2
$$;
--> statement-breakpoint
create function asking_shares_an_organisation_with(other uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from memberships where member_id = other and left_at is null and organisation_id = any (asking_organisations()))
$$;
--> statement-breakpoint

-- A place with its parts and with what it was before: whose notes are its notes.
create function place_and_parts(place uuid) returns uuid[] language sql stable as $$
  with recursive here(id) as (
    select place
    union
    select next.id from here, lateral (
      select p.id from places p where p.parent_id = here.id
      union all
      select l.predecessor_id from place_lineage l where l.successor_id = here.id) next)
  select array_agg(id) from here
$$;
--> statement-breakpoint

-- What everybody reads and editors write ---------------------------------------------------------------------------

do $$
declare t text;
begin
  foreach t in array array['organisations', 'organisation_places', 'behaviour_sets', 'behaviours', 'themes', 'questions', 'challenges', 'missions', 'inquiries', 'reports'] loop
    execute format('grant select, insert, update, delete on %I to hereabouts_app', t);
    execute format('create policy everyone_reads on %I for select using (true)', t);
    execute format('create policy editors_add on %I for insert with check ((select asking_edits()))', t);
    execute format('create policy editors_change on %I for update using ((select asking_edits()))', t);
    execute format('create policy editors_remove on %I for delete using ((select asking_edits()))', t);
  end loop;
  foreach t in array array['places', 'place_neighbours', 'similar_places', 'place_lineage'] loop
    execute format('grant select, insert, update, delete on %I to hereabouts_app', t);
    execute format('create policy everyone_reads on %I for select using (true)', t);
    execute format('create policy editors_and_the_register_add on %I for insert with check ((select asking_edits() or asking_house() = ''register''))', t);
    execute format('create policy editors_and_the_register_change on %I for update using ((select asking_edits() or asking_house() = ''register''))', t);
    execute format('create policy editors_and_the_register_remove on %I for delete using ((select asking_edits() or asking_house() = ''register''))', t);
  end loop;
end $$;
--> statement-breakpoint
grant select on site to hereabouts_app;
--> statement-breakpoint
create policy everyone_reads on site for select using (true);
--> statement-breakpoint
create policy founders_add_organisations on organisations for insert with check ((select asking_house()) = 'founder');
--> statement-breakpoint
create policy founders_add_organisations on organisation_places for insert with check ((select asking_house()) = 'founder');
--> statement-breakpoint
grant select, insert, update on posts to hereabouts_app;
--> statement-breakpoint
create policy published_or_editing on posts for select using (published_at <= now() or (select asking_edits()));
--> statement-breakpoint
create policy editors_add on posts for insert with check ((select asking_edits()) and author_id = (select asking_member()));
--> statement-breakpoint
create policy editors_change on posts for update using ((select asking_edits()));
--> statement-breakpoint
grant select, insert, update, delete on post_cards to hereabouts_app;
--> statement-breakpoint
create policy with_their_post on post_cards for select using (exists (select from posts where posts.id = post_id));
--> statement-breakpoint
create policy editors_add on post_cards for insert with check ((select asking_edits()));
--> statement-breakpoint
create policy editors_change on post_cards for update using ((select asking_edits()));
--> statement-breakpoint
create policy editors_remove on post_cards for delete using ((select asking_edits()));
--> statement-breakpoint

-- People ------------------------------------------------------------------------------------------------------------

grant select, insert, update on members, memberships to hereabouts_app;
--> statement-breakpoint
-- Readers never need this table: contributions carry their byline.
create policy oneself_colleagues_and_staff on members for select using (
  id = (select asking_member())
  or (select asking_staff_role() <> '')
  or (select asking_house() in ('door', 'founder'))
  or asking_shares_an_organisation_with(id));
--> statement-breakpoint
create policy the_door_and_founders_add on members for insert with check (
  (select asking_house() = 'founder')
  or ((select asking_house() = 'door') and staff_role is null)
  or (select asking_staff_role() = 'administrator'));
--> statement-breakpoint
create policy founders_and_administrators_change on members for update using (
  (select asking_house() = 'founder') or (select asking_staff_role() = 'administrator'));
--> statement-breakpoint
create policy own_organisations_and_staff on memberships for select using (
  member_id = (select asking_member())
  or organisation_id = any ((select asking_organisations())::uuid[])
  or (select asking_staff_role() <> '')
  or (select asking_house() in ('door', 'founder')));
--> statement-breakpoint
create policy asking_to_join on memberships for insert with check (
  (member_id = (select asking_member()) and admitted_at is null and lead_since is null)
  or (select asking_house() = 'founder') or (select asking_edits()));
--> statement-breakpoint
create policy founders_and_editors_change on memberships for update using ((select asking_house() = 'founder') or (select asking_edits()));
--> statement-breakpoint
grant select, insert, delete on moderated_places to hereabouts_app;
--> statement-breakpoint
create policy staff_read on moderated_places for select using (
  member_id = (select asking_member()) or (select asking_staff_role() <> '') or (select asking_house() in ('door', 'founder')));
--> statement-breakpoint
create policy administrators_add on moderated_places for insert with check ((select asking_staff_role() = 'administrator'));
--> statement-breakpoint
create policy administrators_remove on moderated_places for delete using ((select asking_staff_role() = 'administrator'));
--> statement-breakpoint
grant select, insert, update, delete on sessions, sign_in_codes to hereabouts_app;
--> statement-breakpoint
create policy only_the_door on sessions using ((select asking_house()) = 'door') with check ((select asking_house()) = 'door');
--> statement-breakpoint
create policy only_the_door on sign_in_codes using ((select asking_house()) = 'door') with check ((select asking_house()) = 'door');
--> statement-breakpoint
grant select, insert, update on letters to hereabouts_app;
--> statement-breakpoint
create policy whoever_acts_writes on letters for insert with check ((select asking_member()) is not null or (select asking_house()) = 'door');
--> statement-breakpoint
create policy the_worker_reads on letters for select using ((select asking_house()) = 'worker');
--> statement-breakpoint
create policy the_worker_posts on letters for update using ((select asking_house()) = 'worker');
--> statement-breakpoint

-- Notes -------------------------------------------------------------------------------------------------------------

grant select, insert, update on notes to hereabouts_app;
--> statement-breakpoint
create policy readable on notes for select using (
  (state = 'published' and (
    audience = 'everyone'
    or opens_at <= now()
    or (audience = 'partners' and (select asking_is_partner()))
    or organisation_id = any ((select asking_organisations())::uuid[])))
  or author_id = (select asking_member())
  or (state <> 'draft' and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
create policy members_write_their_own on notes for insert with check (
  author_id = (select asking_member())
  and organisation_id = any ((select asking_organisations())::uuid[])
  and state in ('draft', 'sent'));
--> statement-breakpoint
create policy authors_change_what_is_not_published on notes for update
  using (author_id = (select asking_member()))
  with check (author_id = (select asking_member()) and state in ('draft', 'sent', 'changes-requested', 'withdrawn'));
--> statement-breakpoint
create policy moderators_decide_on_others on notes for update
  using (
    state <> 'draft' and author_id <> (select asking_member())
    and organisation_id <> all ((select asking_organisations())::uuid[])
    and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[])))
  with check (author_id <> (select asking_member()) and state <> 'draft');
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['note_themes', 'note_behaviours', 'note_sources', 'note_follow_ups'] loop
    execute format('grant select, insert, update, delete on %I to hereabouts_app', t);
    execute format('create policy with_their_note on %I for select using (exists (select from notes where notes.id = note_id offset 0))', t);
    execute format('create policy authors_add on %I for insert with check (exists (select from notes where notes.id = note_id and author_id = (select asking_member())))', t);
    execute format('create policy authors_remove on %I for delete using (exists (select from notes where notes.id = note_id and author_id = (select asking_member())))', t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on note_consents to hereabouts_app;
--> statement-breakpoint
create policy author_and_moderators on note_consents for select using (exists (
  select from notes where notes.id = note_id and (
    author_id = (select asking_member())
    or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
create policy authors_add on note_consents for insert with check (exists (select from notes where notes.id = note_id and author_id = (select asking_member())));
--> statement-breakpoint
create policy authors_remove on note_consents for delete using (exists (select from notes where notes.id = note_id and author_id = (select asking_member())));
--> statement-breakpoint

-- Insights and comments: read where what they hang on is read; otherwise by their author and the moderators of their place.
-- "offset 0" keeps Postgres from reading every note once, to look up a few in what it found: each is found by its index.

do $$
declare t text;
begin
  foreach t in array array['insights', 'comments'] loop
    execute format('grant select, insert, update on %I to hereabouts_app', t);
    execute format($policy$
      create policy readable on %I for select using (
        (state = 'published'
          and (note_id is null or exists (select from notes where notes.id = note_id offset 0))
          and (post_id is null or exists (select from posts where posts.id = post_id offset 0)))
        or author_id = (select asking_member())
        or (state <> 'draft' and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))))
    $policy$, t);
    execute format($policy$
      create policy members_write_their_own on %I for insert with check (
        author_id = (select asking_member())
        and organisation_id = any ((select asking_organisations())::uuid[])
        and (note_id is null or exists (select from notes where notes.id = note_id))
        and (post_id is null or exists (select from posts where posts.id = post_id))
        and (state in ('draft', 'sent') or (state = 'published' and decided_by_id is null and (select asking_is_trusted()))))
    $policy$, t);
    execute format($policy$
      create policy authors_change_their_own on %I for update
        using (author_id = (select asking_member()))
        with check (author_id = (select asking_member()) and (
          state in ('draft', 'sent', 'changes-requested', 'withdrawn')
          or (state = 'published' and (select asking_is_trusted()))))
    $policy$, t);
    execute format($policy$
      create policy moderators_decide_on_others on %I for update
        using (
          state <> 'draft' and author_id <> (select asking_member())
          and organisation_id <> all ((select asking_organisations())::uuid[])
          and ((select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[])))
        with check (author_id <> (select asking_member()) and state <> 'draft')
    $policy$, t);
  end loop;
end $$;
--> statement-breakpoint
grant select, insert, update, delete on insight_edits, comment_edits to hereabouts_app;
--> statement-breakpoint
create policy author_and_moderators on insight_edits for select using (exists (
  select from insights where insights.id = insight_id and (
    author_id = (select asking_member()) or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
create policy authors_add on insight_edits for insert with check (exists (select from insights where insights.id = insight_id and author_id = (select asking_member())));
--> statement-breakpoint
create policy authors_change on insight_edits for update using (exists (select from insights where insights.id = insight_id and author_id = (select asking_member())));
--> statement-breakpoint
create policy decided_or_taken_back on insight_edits for delete using (true);
--> statement-breakpoint
create policy author_and_moderators on comment_edits for select using (exists (
  select from comments where comments.id = comment_id and (
    author_id = (select asking_member()) or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]))));
--> statement-breakpoint
create policy authors_add on comment_edits for insert with check (exists (select from comments where comments.id = comment_id and author_id = (select asking_member())));
--> statement-breakpoint
create policy authors_change on comment_edits for update using (exists (select from comments where comments.id = comment_id and author_id = (select asking_member())));
--> statement-breakpoint
create policy decided_or_taken_back on comment_edits for delete using (true);
--> statement-breakpoint

-- The ledger: added to, read by those it concerns, never changed -----------------------------------------------------

grant select, insert on ledger to hereabouts_app;
--> statement-breakpoint
create policy whoever_acts_writes on ledger for insert with check (
  member_id is not distinct from (select asking_member())
  and ((select asking_member()) is not null or (select asking_house()) in ('door', 'register', 'founder')));
--> statement-breakpoint
create policy those_it_concerns_and_staff on ledger for select using (
  member_id = (select asking_member()) or of_member_id = (select asking_member())
  or (select asking_moderates_everywhere()) or place_id = any ((select asking_moderated_places())::uuid[]));
--> statement-breakpoint

-- Row security on and forced for every table; the role that migrates keeps the house, the doors never use it ---------

do $$
declare t text;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
--> statement-breakpoint
grant usage on schema drizzle to hereabouts_app;
--> statement-breakpoint
grant select on drizzle.__drizzle_migrations to hereabouts_app;
--> statement-breakpoint

-- Asked at every start: null when fit, else one sentence that says why not.
create function unfit_to_serve() returns text language sql stable as $$
  select coalesce(
    (select format('The role "%s" is a superuser or may bypass row security. Give DATABASE_URL a role that cannot.', rolname)
       from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)),
    (select format('The role "%s" owns the table "%s" or may become its owner. Give DATABASE_URL a role that owns nothing.', current_user, c.relname)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member') limit 1),
    (select format('The table "%s" is without forced row security.', c.relname)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity) limit 1),
    (select format('The table "%s" has no policy.', c.relname)
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')
        and not exists (select from pg_policy p where p.polrelid = c.oid) limit 1))
$$;
--> statement-breakpoint

-- How many contributions were promised an answer before this one. An author hears a place in the queue, never what stands in it.
create function waiting_before(promised timestamptz, sent timestamptz) returns int language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int from (
    select from notes where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from insights where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from comments where state in ('sent', 'in-review') and (promised_at, sent_at) < (promised, sent)
    union all select from insight_edits where (promised_at, sent_at) < (promised, sent)
    union all select from comment_edits where (promised_at, sent_at) < (promised, sent)
    limit 1000) waiting
$$;
