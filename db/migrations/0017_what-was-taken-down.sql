-- A note that was taken down answers, at its address and by its reference, to whoever could have read it: when, why, and what
-- replaced it. To everybody else it does not exist. It looks past row security, because the note itself stays hidden; what
-- makes it readable is the policy on notes once more, as if it were published.
create function note_gone(called text) returns table (
  slug text, reference text, gone_at timestamptz, told text, replaced_by_id uuid,
  organisation_id uuid, audience text, is_open boolean, is_in_circle boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.slug, n.reference, coalesce(l.at, n.decided_at), coalesce(l.after ->> 'told', ''), (l.after ->> 'replacedById')::uuid,
    n.organisation_id, n.audience, coalesce(n.opens_at <= now(), false), n.audience = 'circle' and
      (n.circle_organisations && asking_organisations() or n.circle_places && asking_circle_places())
  from notes n left join lateral (
    select at, after from ledger where noun_id = n.id and deed = 'unpublishNote' order by at desc, id desc limit 1) l on true
  where (n.slug = called or n.reference = called) and n.state = 'unpublished' and (
    n.audience = 'everyone'
    or n.opens_at <= now()
    or (n.audience = 'partners' and asking_is_partner())
    or n.organisation_id = any (asking_organisations())
    or (n.audience = 'circle' and (n.circle_organisations && asking_organisations() or n.circle_places && asking_circle_places())))
$$;
