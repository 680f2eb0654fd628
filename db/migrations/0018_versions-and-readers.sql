-- A number or an address must not be taken by what whoever asks may not see; both answer nothing else.

create function next_version_of(note uuid) returns int language sql volatile security definer set search_path = public, pg_temp as $$
  select coalesce(max(number), 0) + 1 from note_versions where note_id = note
$$;
--> statement-breakpoint
-- Held until the transaction ends: of two who would give the same address at once, the second sees the first.
create function note_address_is_free(address text) returns boolean language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('note address ' || address, 0));
  return not exists (select from notes where slug = address);
end $$;
--> statement-breakpoint
-- How many people, in how many organisations, will be able to read what is written for them: numbers alone.
create function count_readers(audience text, organisation uuid, circle_places uuid[], circle_organisations uuid[])
returns table (people int, organisations int)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct m.member_id)::int, count(distinct m.organisation_id)::int
  from memberships m join members p on p.id = m.member_id
  where m.admitted_at is not null and m.left_at is null and p.suspended_at is null and p.closed_at is null
    and organisation = any (asking_organisations())
    and (audience in ('partners', 'everyone') or m.organisation_id = organisation
      or (audience = 'circle' and (m.organisation_id = any (circle_organisations)
        or m.organisation_id in (select o.organisation_id from unnest(circle_places) c join organisation_places o on o.place_id = any (place_and_parts(c))))))
$$;
