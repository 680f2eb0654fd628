-- Who may see and do what with people, memberships, invitations, factors and identities.
-- New beside 0001: staff powers need a second factor, which the doors say with hereabouts.staff; leads; suspended and closed
-- accounts; who a person is at other doors (identities, factors) is theirs alone.

-- Who is asking -----------------------------------------------------------------------------------------------------

create or replace function asking_organisations() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(m.organisation_id), '{}') from memberships m join members p on p.id = m.member_id
  where m.member_id = asking_member() and m.admitted_at is not null and m.left_at is null
    and p.suspended_at is null and p.closed_at is null
$$;
--> statement-breakpoint
create or replace function asking_staff_role() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select case when current_setting('hereabouts.staff', true) = 'on'
    then coalesce((select staff_role from members where id = asking_member() and suspended_at is null and closed_at is null), '')
    else '' end
$$;
--> statement-breakpoint
create function asking_led_organisations() returns uuid[] language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(organisation_id), '{}') from memberships
  where member_id = asking_member() and lead_since is not null and left_at is null and organisation_id = any (asking_organisations())
$$;
--> statement-breakpoint
create function asking_email() returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select email from members where id = asking_member() and suspended_at is null and closed_at is null), '')
$$;
--> statement-breakpoint
-- 'lead', 'partner', or '' where nobody has invited who is asking, or no longer.
create function asking_is_invited_as(organisation uuid) returns text language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((
    select case when as_lead then 'lead' else 'partner' end from invitations
    where organisation_id = organisation and email = asking_email() and accepted_at is null and withdrawn_at is null and expires_at > now()), '')
$$;
--> statement-breakpoint
create or replace function asking_shares_an_organisation_with(other uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from memberships where member_id = other and admitted_at is not null and left_at is null
    and organisation_id = any (asking_organisations()))
$$;
--> statement-breakpoint
-- Whoever asks to join, is in, or has left: a lead decides, and hands over.
create function asking_leads_an_organisation_of(other uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from memberships where member_id = other and organisation_id = any (asking_led_organisations()))
$$;
--> statement-breakpoint
-- A note counts for whoever wrote it, whoever looks after it now.
create or replace function published_by(member uuid) returns bigint language sql stable security definer set search_path = public, pg_temp as $$
  select count(*) from (
    select from notes where author_id = member and written_by_id is null and state = 'published' and decided_by_id is not null
    union all select from notes where written_by_id = member and state = 'published' and decided_by_id is not null
    union all select from insights where author_id = member and state = 'published' and decided_by_id is not null
    union all select from comments where author_id = member and state = 'published' and decided_by_id is not null
    limit 2) published
$$;
--> statement-breakpoint

-- Members -----------------------------------------------------------------------------------------------------------

drop policy oneself_colleagues_and_staff on members;
--> statement-breakpoint
create policy oneself_colleagues_and_staff on members for select using (
  id = (select asking_member())
  or (select asking_staff_role() <> '')
  or (select asking_house() in ('door', 'founder', 'worker'))
  or asking_shares_an_organisation_with(id)
  or asking_leads_an_organisation_of(id));
--> statement-breakpoint
create policy oneself on members for update using (id = (select asking_member()));
--> statement-breakpoint
create policy the_door_and_the_worker_change on members for update using ((select asking_house() in ('door', 'worker')));
--> statement-breakpoint
-- A policy sees only the new row: what nobody may change of themselves is held here.
create function members_do_not_raise_themselves() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if asking_member() is not null and asking_staff_role() <> 'administrator' and (
    (new.staff_role is distinct from old.staff_role and new.staff_role is not null)
    or new.suspended_at is distinct from old.suspended_at
    or (new.email is distinct from old.email and new.closed_at is null)
    or (old.closed_at is not null and new.closed_at is null)) then
    raise insufficient_privilege using message = 'nobody gives themselves a role, an address or an account back';
  end if;
  if asking_house() in ('door', 'worker') and (
    new.staff_role is distinct from old.staff_role or new.suspended_at is distinct from old.suspended_at
    or new.closed_at is distinct from old.closed_at) then
    raise insufficient_privilege using message = 'the door and the worker give and take nothing';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger members_do_not_raise_themselves before update on members for each row execute function members_do_not_raise_themselves();
--> statement-breakpoint

-- Memberships ---------------------------------------------------------------------------------------------------------

-- Colleagues see who is in; who asks and who has left is for leads, staff and the person.
drop policy own_organisations_and_staff on memberships;
--> statement-breakpoint
create policy own_organisations_and_staff on memberships for select using (
  member_id = (select asking_member())
  or (organisation_id = any ((select asking_organisations())::uuid[]) and admitted_at is not null and left_at is null)
  or organisation_id = any ((select asking_led_organisations())::uuid[])
  or (select asking_staff_role() <> '')
  or (select asking_house() in ('door', 'founder', 'worker')));
--> statement-breakpoint
drop policy asking_to_join on memberships;
--> statement-breakpoint
create policy asking_to_join on memberships for insert with check (
  (member_id = (select asking_member()) and left_at is null and declined_at is null and (
    (admitted_at is null and lead_since is null)
    or asking_is_invited_as(organisation_id) = 'lead'
    or (asking_is_invited_as(organisation_id) = 'partner' and lead_since is null)))
  or (select asking_house() = 'founder') or (select asking_edits()));
--> statement-breakpoint
drop policy founders_and_editors_change on memberships;
--> statement-breakpoint
create policy leads_and_editors_change on memberships for update using (
  (select asking_house() = 'founder') or (select asking_edits())
  or organisation_id = any ((select asking_led_organisations())::uuid[]));
--> statement-breakpoint
-- One's own, and only to end it.
create policy oneself_leaves on memberships for update
  using (member_id = (select asking_member()))
  with check (member_id = (select asking_member()) and left_at is not null);
--> statement-breakpoint
-- Somebody who asked, and is invited now, is in by accepting.
create policy the_invited_come_in on memberships for update
  using (member_id = (select asking_member()) and admitted_at is null and asking_is_invited_as(organisation_id) <> '')
  with check (member_id = (select asking_member()) and (lead_since is null or asking_is_invited_as(organisation_id) = 'lead'));
--> statement-breakpoint
create function memberships_stay_whose_they_are() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.member_id <> old.member_id or new.organisation_id <> old.organisation_id then
    raise insufficient_privilege using message = 'a membership is of one member in one organisation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger memberships_stay_whose_they_are before update on memberships for each row execute function memberships_stay_whose_they_are();
--> statement-breakpoint

-- Organisations: leads look after their own ------------------------------------------------------------------------------

create policy leads_change on organisations for update using (id = any ((select asking_led_organisations())::uuid[]));
--> statement-breakpoint
create policy leads_add on organisation_places for insert with check (organisation_id = any ((select asking_led_organisations())::uuid[]));
--> statement-breakpoint
create policy leads_remove on organisation_places for delete using (organisation_id = any ((select asking_led_organisations())::uuid[]));
--> statement-breakpoint
grant select, insert, update, delete on organisation_logos, organisation_domains to hereabouts_app;
--> statement-breakpoint
create policy everyone_reads on organisation_logos for select using (true);
--> statement-breakpoint
create policy leads_and_editors_add on organisation_logos for insert with check (
  (select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[]));
--> statement-breakpoint
create policy leads_and_editors_change on organisation_logos for update using (
  (select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[]));
--> statement-breakpoint
create policy leads_and_editors_remove on organisation_logos for delete using (
  (select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[]));
--> statement-breakpoint
create policy leads_editors_and_whom_it_fits on organisation_domains for select using (
  (select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[])
  or domain = (select split_part(asking_email(), '@', 2)) or (select asking_house()) = 'door');
--> statement-breakpoint
create policy leads_and_editors_add on organisation_domains for insert with check (
  approved_by_id = (select asking_member())
  and ((select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[])));
--> statement-breakpoint
create policy leads_and_editors_remove on organisation_domains for delete using (
  (select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[]));
--> statement-breakpoint

-- Invitations ----------------------------------------------------------------------------------------------------------

grant select, insert, update on invitations to hereabouts_app;
--> statement-breakpoint
create policy inviters_and_the_invited on invitations for select using (
  (select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[])
  or email = (select asking_email()) or (select asking_house()) in ('door', 'worker'));
--> statement-breakpoint
create policy leads_and_editors_invite on invitations for insert with check (
  invited_by_id = (select asking_member()) and accepted_at is null
  and ((select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[])));
--> statement-breakpoint
create policy leads_and_editors_change on invitations for update
  using ((select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[]))
  with check (accepted_at is null and ((select asking_edits()) or organisation_id = any ((select asking_led_organisations())::uuid[])));
--> statement-breakpoint
create policy the_invited_accept on invitations for update
  using (email = (select asking_email()) and accepted_at is null and withdrawn_at is null and expires_at > now())
  with check (email = (select asking_email()) and accepted_by_id = (select asking_member()));
--> statement-breakpoint
-- Asking for a new one needs no account.
create policy the_door_asks_for_another on invitations for update
  using ((select asking_house()) = 'door') with check ((select asking_house()) = 'door' and accepted_at is null);
--> statement-breakpoint

-- Sessions, factors, identities: one's own, the door's, and an administrator's to end ------------------------------------------

create policy ones_own on sessions for select using (member_id = (select asking_member()));
--> statement-breakpoint
create policy oneself_ends on sessions for delete using (member_id = (select asking_member()));
--> statement-breakpoint
create policy administrators_see on sessions for select using ((select asking_staff_role() = 'administrator'));
--> statement-breakpoint
create policy administrators_end on sessions for delete using ((select asking_staff_role() = 'administrator'));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['passkeys', 'authenticators', 'recovery_codes', 'identities', 'email_changes'] loop
    execute format('grant select, insert, update, delete on %I to hereabouts_app', t);
    execute format('create policy ones_own_and_the_door on %I using (member_id = (select asking_member()) or (select asking_house()) = ''door'') with check (member_id = (select asking_member()) or (select asking_house()) = ''door'')', t);
    execute format('create policy administrators_see on %I for select using ((select asking_staff_role() = ''administrator''))', t);
    execute format('create policy administrators_remove on %I for delete using ((select asking_staff_role() = ''administrator''))', t);
  end loop;
  foreach t in array array['passkey_challenges', 'provider_sign_ins', 'limits'] loop
    execute format('grant select, insert, update, delete on %I to hereabouts_app', t);
    execute format('create policy only_the_door on %I using ((select asking_house()) = ''door'') with check ((select asking_house()) = ''door'')', t);
  end loop;
end $$;
--> statement-breakpoint

-- Letters and the ledger: the worker acts too (the friendly check after 90 days) ------------------------------------------------

drop policy whoever_acts_writes on letters;
--> statement-breakpoint
create policy whoever_acts_writes on letters for insert with check ((select asking_member()) is not null or (select asking_house()) in ('door', 'worker'));
--> statement-breakpoint
drop policy whoever_acts_writes on ledger;
--> statement-breakpoint
create policy whoever_acts_writes on ledger for insert with check (
  member_id is not distinct from (select asking_member())
  and ((select asking_member()) is not null or (select asking_house()) in ('door', 'register', 'founder', 'worker')));
--> statement-breakpoint

-- Handing over ------------------------------------------------------------------------------------------------------------

-- What those who have left an organisation left behind there. For its leads and for editors; nobody else is told anything.
create function left_behind_in(organisation uuid) returns table (member_id uuid, drafts int, notes int)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.author_id, count(*) filter (where n.state <> 'published')::int, count(*) filter (where n.state = 'published')::int
  from notes n
  where n.organisation_id = organisation
    and (organisation = any (asking_led_organisations()) or asking_edits())
    and not exists (select from memberships m join members p on p.id = m.member_id
      where m.member_id = n.author_id and m.organisation_id = organisation and m.admitted_at is not null and m.left_at is null
        and p.closed_at is null)
  group by n.author_id
$$;
--> statement-breakpoint
-- Gives what a leaver left behind to a colleague, and answers how many notes that were. Bylines stay as their writer chose.
create function hand_over_notes(organisation uuid, leaver uuid, colleague uuid) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare handed int;
begin
  if not (organisation = any (asking_led_organisations()) or asking_edits()) then
    raise insufficient_privilege using message = 'leads and editors hand over';
  end if;
  if not exists (select from left_behind_in(organisation) l where l.member_id = leaver)
    or not exists (select from memberships m where m.member_id = colleague and m.organisation_id = organisation
      and m.admitted_at is not null and m.left_at is null) then
    return 0;
  end if;
  update notes set author_id = colleague, written_by_id = coalesce(written_by_id, leaver)
  where organisation_id = organisation and author_id = leaver and decided_by_id is distinct from colleague;
  get diagnostics handed = row_count;
  return handed;
end $$;
--> statement-breakpoint
-- How the asking member is named on all that they wrote, published or not: 'organisation' or 'place'. Answers how many were changed.
create function name_me_as(naming text) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare me uuid := asking_member(); changed int := 0; part int;
begin
  if me is null or naming not in ('organisation', 'place') then
    raise insufficient_privilege using message = 'only oneself, as an organisation or a place';
  end if;
  update notes n set named_as = naming, byline = case naming
      when 'organisation' then (select o.name from organisations o where o.id = n.organisation_id)
      else 'A partner in ' || (select p.name from places p where p.id = n.place_id) end
    where coalesce(n.written_by_id, n.author_id) = me and (n.named_as <> 'place' or naming = 'place');
  get diagnostics part = row_count; changed := changed + part;
  update insights i set named_as = naming, byline = case naming
      when 'organisation' then (select o.name from organisations o where o.id = i.organisation_id)
      else 'A partner in ' || (select p.name from places p where p.id = i.place_id) end
    where i.author_id = me and (i.named_as <> 'place' or naming = 'place');
  get diagnostics part = row_count; changed := changed + part;
  update comments c set named_as = case when c.place_id is null then 'organisation' else naming end,
      byline = case when naming = 'organisation' or c.place_id is null
        then (select o.name from organisations o where o.id = c.organisation_id)
        else 'A partner in ' || (select p.name from places p where p.id = c.place_id) end
    where c.author_id = me and (c.named_as <> 'place' or naming = 'place');
  get diagnostics part = row_count; changed := changed + part;
  return changed;
end $$;
--> statement-breakpoint

do $$
declare t text;
begin
  foreach t in array array['passkeys', 'passkey_challenges', 'authenticators', 'recovery_codes', 'identities', 'provider_sign_ins',
    'email_changes', 'invitations', 'organisation_domains', 'organisation_logos', 'limits'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
