-- A part that is added to a place has the moderators of that: nothing written from there waits with nobody.
create function look_after_part(part uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not asking_edits() then
    raise exception 'Only editors change places.' using errcode = 'HB001';
  end if;
  insert into moderated_places (member_id, place_id)
    select m.member_id, part from moderated_places m join places p on p.parent_id = m.place_id where p.id = part on conflict do nothing;
end $$;
