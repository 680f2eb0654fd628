-- Regions, nations and the whole country are places of the register from the beginning: each has its page, its words in brief and
-- its followers, whether or not official files have been imported. They keep their addresses, and no other place can take one.

create temporary table wholes (gss text, slug text, name text, kind text, nation text, region text, lies_in text, other_names text[], was text);
--> statement-breakpoint
insert into wholes values
  ('K02000001', 'united-kingdom', 'United Kingdom', 'country', 'United Kingdom', 'united-kingdom', null, '{UK,The whole UK}', null),
  ('E92000001', 'england', 'England', 'nation', 'England', 'england', 'K02000001', '{}', null),
  ('S92000003', 'scotland', 'Scotland', 'nation', 'Scotland', 'scotland', 'K02000001', '{}', null),
  ('W92000004', 'wales', 'Wales', 'nation', 'Wales', 'wales', 'K02000001', '{Cymru}', null),
  ('N92000002', 'northern-ireland', 'Northern Ireland', 'nation', 'Northern Ireland', 'northern-ireland', 'K02000001', '{}', null),
  ('E12000001', 'north-east', 'North East', 'region', 'England', 'north-east', 'E92000001', '{}', null),
  ('E12000002', 'north-west', 'North West', 'region', 'England', 'north-west', 'E92000001', '{}', null),
  ('E12000003', 'yorkshire-and-the-humber', 'Yorkshire and The Humber', 'region', 'England', 'yorkshire-and-the-humber', 'E92000001', '{Yorkshire}', null),
  ('E12000004', 'east-midlands', 'East Midlands', 'region', 'England', 'east-midlands', 'E92000001', '{}', null),
  ('E12000005', 'west-midlands', 'West Midlands', 'region', 'England', 'west-midlands', 'E92000001', '{}', null),
  ('E12000006', 'east-of-england', 'East of England', 'region', 'England', 'east-of-england', 'E92000001', '{}', null),
  ('E12000007', 'london', 'London', 'region', 'England', 'london', 'E92000001', '{Greater London,GLA}', null),
  ('E12000008', 'south-east', 'South East', 'region', 'England', 'south-east', 'E92000001', '{}', null),
  ('E12000009', 'south-west', 'South West', 'region', 'England', 'south-west', 'E92000001', '{}', null);
--> statement-breakpoint
update wholes w set was = p.slug from places p where p.gss = w.gss and p.slug <> w.slug;
--> statement-breakpoint
-- Where another place stands under one of these addresses, or one leads to it, the address becomes the region's, which has that
-- place in its list; it is found by its name as before.
delete from place_addresses a using wholes w where a.slug = w.slug;
--> statement-breakpoint
update places p set slug = p.slug || '-' || lower(coalesce(p.gss, left(p.id::text, 8)))
from wholes w where p.slug = w.slug and p.gss is distinct from w.gss;
--> statement-breakpoint
update places p set slug = w.slug, kind = w.kind, region = w.region
from wholes w where p.gss = w.gss and (p.slug, p.kind, p.region) is distinct from (w.slug, w.kind, w.region);
--> statement-breakpoint
insert into place_addresses (slug, place_id) select w.was, p.id from wholes w join places p on p.gss = w.gss where w.was is not null;
--> statement-breakpoint
insert into places (id, slug, gss, name, official_name, kind, nation, region, other_names)
select gen_random_uuid(), w.slug, w.gss, w.name, w.name, w.kind, w.nation, w.region, w.other_names
from wholes w where not exists (select from places p where p.gss = w.gss);
--> statement-breakpoint
update places p set parent_id = whole.id
from wholes w, places whole where p.gss = w.gss and whole.gss = w.lies_in and p.parent_id is null;
--> statement-breakpoint
drop table wholes;
--> statement-breakpoint

-- How many people live there, and of which year that is, where a file has said so.
alter table places add column population integer, add column population_year integer;
--> statement-breakpoint
alter table places add constraint populations_are_of_a_year check ((population is null) = (population_year is null) and population > 0);
--> statement-breakpoint
create function wholes_stay() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'Regions and nations keep their addresses and their kind.' using errcode = 'HB001';
end $$;
--> statement-breakpoint
create trigger wholes_stay before update of slug, kind, region on places for each row
  when (old.kind in ('region', 'nation', 'country') and (old.slug, old.kind, old.region) is distinct from (new.slug, new.kind, new.region))
  execute function wholes_stay();
--> statement-breakpoint
-- /places/compare is a page of its own.
alter table places add constraint places_leave_pages_their_addresses check (slug not in ('compare', 'new'));
--> statement-breakpoint
alter table place_addresses add constraint addresses_leave_pages_theirs check (slug not in ('compare', 'new'));
--> statement-breakpoint

-- What lies in a region or nation is told by its region as well as by its parent: an authority may belong to a combined authority
-- that reaches over two regions.
create or replace function place_and_parts(place uuid) returns uuid[] language sql stable as $$
  with recursive here(id) as (
    select place
    union
    select next.id from here, lateral (
      select p.id from places p where p.parent_id = here.id
      union all
      select l.predecessor_id from place_lineage l where l.successor_id = here.id
      union all
      select p.id from places w join places p on p.region = w.region where w.id = here.id and w.kind in ('region', 'nation')) next)
  select array_agg(id) from here
$$;
--> statement-breakpoint
create or replace function places_and_parts(places uuid[]) returns table (place uuid, part uuid)
language sql stable rows 500 set search_path = public, pg_temp as $$
  with recursive here(place, part) as (
    select id, id from unnest(places) as asked(id)
    union
    select here.place, next.id from here, lateral (
      select p.id from places p where p.parent_id = here.part
      union all
      select l.predecessor_id from place_lineage l where l.successor_id = here.part
      union all
      select p.id from places w join places p on p.region = w.region where w.id = here.part and w.kind in ('region', 'nation')) next)
  select place, part from here
$$;
--> statement-breakpoint
create or replace function wholes_of(parts uuid[]) returns uuid[] language sql stable as $$
  with recursive here(id) as (
    select unnest(parts)
    union
    select next.id from here, lateral (
      select p.parent_id as id from places p where p.id = here.id and p.parent_id is not null
      union all
      select l.successor_id from place_lineage l where l.predecessor_id = here.id
      union all
      select w.id from places p join places w on w.region = p.region and w.kind in ('region', 'nation') where p.id = here.id) next)
  select coalesce(array_agg(id), '{}') from here
$$;
