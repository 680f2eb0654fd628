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
