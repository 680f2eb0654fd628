-- Workshops: when and where, for whom, what was asked, what people said, and what came of it.

create table workshops (
  id uuid primary key,
  slug text not null,
  title text not null,
  held_on date not null,
  -- As a clock in the UK shows it: "14:00".
  starts_at text,
  ends_at text,
  place_id uuid not null references places (id),
  venue text not null default '',
  for_whom text not null,
  came integer,
  prompts text[] not null default '{}',
  answers text[] not null default '{}',
  outcome text not null default '',
  outcome_html text not null default '',
  is_illustrative boolean not null default false,
  version integer not null default 1,
  made_at timestamp with time zone default now() not null,
  changed_at timestamp with time zone default now() not null,
  -- Null while it is being written.
  published_at timestamp with time zone,
  constraint workshops_slug_unique unique (slug),
  constraint workshops_have_a_title check (btrim("title") <> '' and char_length("title") <= 110),
  constraint workshops_are_for_somebody check (btrim("for_whom") <> '' and char_length("for_whom") <= 200),
  constraint workshop_times_are_times check ("starts_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and "ends_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  constraint workshops_end_after_they_begin check ("ends_at" is null or ("starts_at" is not null and "ends_at" > "starts_at")),
  constraint nobody_or_more_came check ("came" >= 0),
  constraint some_prompts_and_answers check (cardinality("prompts") <= 5 and cardinality("answers") <= 6)
);
--> statement-breakpoint
create index workshops_by_day on workshops (held_on desc, id desc);
--> statement-breakpoint
create index workshops_by_place on workshops (place_id, held_on desc);
--> statement-breakpoint
-- A note that goes with its author's account goes from here too.
create table workshop_notes (
  workshop_id uuid not null references workshops (id) on delete cascade,
  note_id uuid not null references notes (id) on delete cascade,
  added_at timestamp with time zone default now() not null,
  constraint workshop_notes_workshop_id_note_id_pk primary key (workshop_id, note_id)
);
--> statement-breakpoint
create index workshops_by_note on workshop_notes (note_id);
--> statement-breakpoint

-- Who sees them, and who writes them ------------------------------------------------------------------------------------------

grant select, insert, update on workshops to hereabouts_app;
--> statement-breakpoint
grant select, insert, delete on workshop_notes to hereabouts_app;
--> statement-breakpoint
create policy published_or_editing on workshops for select using (published_at <= now() or (select asking_edits()));
--> statement-breakpoint
create policy editors_add on workshops for insert with check ((select asking_edits()));
--> statement-breakpoint
create policy editors_change on workshops for update using ((select asking_edits()));
--> statement-breakpoint
create policy where_what_they_name_is_read on workshop_notes for select using (
  exists (select from workshops where workshops.id = workshop_id)
  and exists (select from notes where notes.id = note_id offset 0));
--> statement-breakpoint
create policy editors_add on workshop_notes for insert with check ((select asking_edits()));
--> statement-breakpoint
create policy editors_remove on workshop_notes for delete using ((select asking_edits()));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['workshops', 'workshop_notes'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
--> statement-breakpoint
alter table concerns drop constraint concern_nouns_are_known;
--> statement-breakpoint
alter table concerns add constraint concern_nouns_are_known check (noun in ('note', 'insight', 'comment', 'follow-up', 'post', 'report', 'question', 'pattern',
  'place', 'organisation', 'challenge', 'inquiry', 'workshop', 'page'));
--> statement-breakpoint

-- Finding them ----------------------------------------------------------------------------------------------------------------

-- The view as it stands, with one kind more.
do $do$
begin
  execute format('create or replace view what_is_found as %s union all %s', rtrim(pg_get_viewdef('what_is_found'::regclass), ';'), $view$
  select 'workshop', w.id, null::uuid, w.held_on::timestamptz, w.title,
    concat_ws(E'\n', nullif(array_to_string(w.answers, ' '), ''), nullif(array_to_string(w.prompts, ' '), ''), nullif(w.outcome, '')),
    '/workshops/' || w.slug, w.for_whom,
    setweight(to_tsvector('hereabouts', w.title), 'A') || setweight(to_tsvector('hereabouts', array_to_string(w.answers || w.prompts, ' ')), 'B')
      || setweight(to_tsvector('hereabouts', w.outcome), 'C') || setweight(to_tsvector('hereabouts', concat_ws(' ', p.name, w.venue, w.for_whom)), 'D'),
    null::uuid, null::uuid, w.place_id, null::text, '{}'::uuid[], '{}'::int[], '{}'::text[], extract(year from w.held_on)::int, null::text,
    'later', w.published_at, '{}'::uuid[], '{}'::uuid[], null::uuid, null::uuid, null::uuid
  from workshops w join places p on p.id = w.place_id where w.published_at is not null$view$);
end $do$;
--> statement-breakpoint
create trigger keep_found after insert or update or delete on workshops for each row execute function keep_row_found('workshop', 'id');
--> statement-breakpoint
-- As it was, but for workshops.
create or replace function search_rule(chosen jsonb) returns text language plpgsql stable security definer set search_path = public, pg_temp as $body$
declare
  for_them text := '';
  narrow text := '';
  is_new text := $c$%1$s > ($2 ->> 'since')::timestamptz and %1$s <= coalesce(($2 ->> 'until')::timestamptz, now())$c$;
begin
  if asking_member() is not null then
    if asking_moderates_everywhere() then for_them := for_them || $c$ or e.audience <> 'later'$c$;
    else
      for_them := for_them || $c$ or (e.audience in ('partners', 'circle', 'organisation') and (e.of_author_id = asking_member()$c$;
      if asking_is_partner() then for_them := for_them || $c$ or e.audience = 'partners' or e.of_organisation_id = any ($3)
        or (e.audience = 'circle' and (e.circle_organisations && $3 or e.circle_places && $4))$c$; end if;
      if cardinality(asking_moderated_places()) > 0 then for_them := for_them || ' or e.of_place_id = any ($5)'; end if;
      for_them := for_them || '))';
    end if;
  end if;
  if chosen ? 'nouns' then narrow := narrow || $c$ and e.noun = any (array(select jsonb_array_elements_text($2 -> 'nouns')))$c$; end if;
  if chosen ? 'places' then narrow := narrow || $c$ and e.place_id = any (array(select jsonb_array_elements_text($2 -> 'places'))::uuid[])$c$; end if;
  if chosen ? 'theme' then narrow := narrow || $c$ and e.themes @> array[($2 ->> 'theme')::uuid]$c$; end if;
  if chosen ? 'behaviour' then narrow := narrow || $c$ and e.behaviours @> array[($2 ->> 'behaviour')::int]$c$; end if;
  if chosen ? 'level' then narrow := narrow || $c$ and e.levels @> array[$2 ->> 'level']$c$; end if;
  if chosen ? 'kind' then narrow := narrow || $c$ and e.kind = $2 ->> 'kind'$c$; end if;
  if chosen ? 'year' then narrow := narrow || $c$ and e.year = ($2 ->> 'year')::int$c$; end if;
  if chosen ? 'organisation' then narrow := narrow || $c$ and e.organisation_id = ($2 ->> 'organisation')::uuid$c$; end if;
  if chosen ? 'sure' then narrow := narrow || $c$ and e.how_sure = $2 ->> 'sure'$c$; end if;
  if chosen ? 'besides' then narrow := narrow || $c$ and e.author_id is distinct from ($2 ->> 'besides')::uuid$c$; end if;
  -- New is what was published since then, or added, of reports and questions, which tell only a day; and what has opened to everyone
  -- since, for whoever could not read it before: a workshop too, whose own day may be years from the one on which it was published.
  if chosen ? 'since' then narrow := narrow || format($c$ and ((e.noun not in ('report', 'question', 'workshop') and %s)
      or (e.noun = 'report' and e.item_id in (select r.id from reports r where %s))
      or (e.noun = 'question' and e.item_id in (select q.id from questions q where %s))
      or (%s and (%s) is not true))$c$,
    format(is_new, 'e.at'), format(is_new, 'r.made_at'), format(is_new, 'q.made_at'), format(is_new, 'e.opens_at'), $c$e.audience = 'everyone'$c$ || for_them); end if;
  return format('(%s) %s', $c$e.audience = 'everyone' or e.opens_at <= now()$c$ || for_them, narrow);
end $body$;
--> statement-breakpoint
create or replace function suggested(typed text) returns table (title text, noun text, href text) language sql stable security definer
set search_path = public, pg_temp as $$
  select t.title, t.noun, t.href from (
    select e.title, e.noun, e.href from search_entries e
    where e.title ilike '%' || replace(replace(replace(typed, '\', '\\'), '%', '\%'), '_', '\_') || '%'
      and e.noun <> 'comment' and (e.audience = 'everyone' or e.opens_at <= now()) limit 200) t
  order by array_position(array['place', 'organisation', 'question', 'pattern', 'note', 'post', 'report', 'workshop', 'insight'], t.noun),
    lower(t.title) not like lower(typed) || '%', char_length(t.title), t.title limit 8
$$;
