-- Whom to tell of what somebody did who cannot see them: addresses for a letter, and only for who did it just now.

-- The leads of an organisation that the asking member has asked to join; where it has none, the editors; where there are none, the administrators.
create function whom_to_tell_of_asking(organisation uuid) returns table (email text)
language sql stable security definer set search_path = public, pg_temp as $$
  with alive as (select * from members where suspended_at is null and closed_at is null),
  near as (
    select p.email, p.declined_letters, 1 as distance from alive p join memberships m on m.member_id = p.id
      where m.organisation_id = organisation and m.lead_since is not null and m.left_at is null
    union all select p.email, p.declined_letters, 2 from alive p where p.staff_role = 'editor'
    union all select p.email, p.declined_letters, 3 from alive p where p.staff_role = 'administrator')
  select n.email from near n
  where n.distance = (select min(distance) from near) and not 'asked-to-join' = any (n.declined_letters)
    and exists (select from memberships where organisation_id = organisation and member_id = asking_member()
      and admitted_at is null and declined_at is null and left_at is null)
$$;
--> statement-breakpoint
-- Who sent an invitation that the asking member has accepted.
create function whom_to_tell_of_accepting(invitation uuid) returns table (email text)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.email from invitations i join members p on p.id = i.invited_by_id
  where i.id = invitation and i.accepted_by_id = asking_member() and p.id <> asking_member()
    and p.suspended_at is null and p.closed_at is null and not 'invitation-accepted' = any (p.declined_letters)
$$;
--> statement-breakpoint
-- Nobody decides on their own request, an editor neither; whoever is invited comes in by that.
create or replace function memberships_stay_whose_they_are() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if new.member_id <> old.member_id or new.organisation_id <> old.organisation_id then
    raise insufficient_privilege using message = 'a membership is of one member in one organisation';
  end if;
  if old.admitted_at is null and new.admitted_at is not null and new.member_id = asking_member()
    and asking_is_invited_as(new.organisation_id) = '' then
    raise insufficient_privilege using message = 'nobody lets themselves in';
  end if;
  return new;
end $$;
