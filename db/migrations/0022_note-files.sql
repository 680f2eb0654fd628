-- The files of a note: their bytes are read where their note's words are, and by nobody else. A row never changes; which files a
-- note has is told by its words, and which its readers see by note_shown_files.

CREATE TABLE "note_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"note_id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"sha256" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"added_by_id" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "the_same_file_once_a_note" UNIQUE("note_id","sha256","name"),
	CONSTRAINT "files_are_known_by_their_note" UNIQUE("note_id","id"),
	CONSTRAINT "file_kinds_are_known" CHECK ("kind" in ('picture', 'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'csv', 'txt')),
	CONSTRAINT "file_names_are_short" CHECK (char_length("note_files"."name") between 1 and 120 and "note_files"."name" !~ '[[:cntrl:]/]'),
	CONSTRAINT "files_are_as_large_as_they_say" CHECK ("note_files"."size" = octet_length("note_files"."bytes") and "note_files"."size" between 1 and 10485760),
	CONSTRAINT "pictures_have_a_size" CHECK (("note_files"."kind" = 'picture') = ("note_files"."width" is not null and "note_files"."height" is not null))
);
--> statement-breakpoint
CREATE TABLE "note_shown_files" (
	"note_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"file_id" uuid NOT NULL,
	"text_alternative" text NOT NULL,
	CONSTRAINT "note_shown_files_note_id_position_pk" PRIMARY KEY("note_id","position"),
	CONSTRAINT "each_file_is_shown_once" UNIQUE("file_id"),
	CONSTRAINT "files_are_told_in_words" CHECK (btrim("note_shown_files"."text_alternative") <> '' and char_length("note_shown_files"."text_alternative") <= 600)
);
--> statement-breakpoint
ALTER TABLE "note_files" ADD CONSTRAINT "note_files_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_files" ADD CONSTRAINT "note_files_added_by_id_members_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_shown_files" ADD CONSTRAINT "note_shown_files_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_shown_files" ADD CONSTRAINT "notes_show_their_own_files" FOREIGN KEY ("note_id","file_id") REFERENCES "public"."note_files"("note_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- They are packed already.
alter table note_files alter column bytes set storage external;
--> statement-breakpoint

-- Who reads them -----------------------------------------------------------------------------------------------------------

grant select, insert on note_files to hereabouts_app;
--> statement-breakpoint
-- Its author; whoever reads the note, what it shows; and whoever looks after it, what its waiting and earlier words have. Each of
-- these tables says by itself who reads it.
create policy with_the_words_that_have_them on note_files for select using (
  exists (select from notes where notes.id = note_id and author_id = (select asking_member()))
  or exists (select from note_shown_files s where s.file_id = note_files.id)
  or exists (select from note_edits e where e.note_id = note_files.note_id and e.words -> 'fileId' ? note_files.id::text)
  or exists (select from note_versions v where v.note_id = note_files.note_id and v.words -> 'fileId' ? note_files.id::text));
--> statement-breakpoint
create policy authors_add on note_files for insert with check (added_by_id = (select asking_member())
  and exists (select from notes where notes.id = note_id and author_id = (select asking_member())
    and organisation_id = any ((select asking_organisations())::uuid[])));
--> statement-breakpoint
grant select, insert, delete on note_shown_files to hereabouts_app;
--> statement-breakpoint
create policy with_their_note on note_shown_files for select using (exists (select from notes where notes.id = note_id offset 0));
--> statement-breakpoint
create policy authors_add on note_shown_files for insert with check (exists (select from notes where notes.id = note_id
  and author_id = (select asking_member()) and organisation_id = any ((select asking_organisations())::uuid[])
  and state in ('draft', 'sent', 'changes-requested', 'withdrawn')));
--> statement-breakpoint
create policy authors_remove on note_shown_files for delete using (exists (select from notes where notes.id = note_id
  and author_id = (select asking_member()) and state in ('draft', 'sent', 'changes-requested', 'withdrawn')));
--> statement-breakpoint
create policy with_new_words_they_publish_added on note_shown_files for insert with check (asking_decides_on(note_id)
  and exists (select from note_edits e where e.note_id = note_shown_files.note_id));
--> statement-breakpoint
create policy with_new_words_they_publish_removed on note_shown_files for delete using (asking_decides_on(note_id)
  and exists (select from note_edits e where e.note_id = note_shown_files.note_id));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['note_files', 'note_shown_files'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
--> statement-breakpoint

-- Forgetting -----------------------------------------------------------------------------------------------------------------

-- Files that no words have: nothing that readers see, that is being written, that waits, or that was said before.
create function note_files_of_no_words() returns table (id uuid, note_id uuid, since timestamptz)
language sql stable set search_path = public, pg_temp as $$
  select f.id, f.note_id, greatest(f.made_at, d.saved_at) from note_files f left join note_drafts d on d.note_id = f.note_id
  where not exists (select from note_shown_files s where s.file_id = f.id)
    and not coalesce(d.words -> 'fileId' ? f.id::text, false)
    and not exists (select from note_edits e where e.note_id = f.note_id and e.words -> 'fileId' ? f.id::text)
    and not exists (select from note_versions v where v.note_id = f.note_id and v.words -> 'fileId' ? f.id::text)
$$;
--> statement-breakpoint
revoke execute on function note_files_of_no_words() from public;
--> statement-breakpoint
-- A week after the last save without them, in which a form that is still open can take them back.
create function forget_note_files() returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare forgotten int;
begin
  if asking_house() <> 'worker' then
    raise insufficient_privilege using message = 'the worker forgets files';
  end if;
  delete from note_files f using note_files_of_no_words() o where o.id = f.id and o.since < now() - interval '7 days';
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
--> statement-breakpoint
-- Beside close_my_account(): with what somebody was writing go the files that only it had.
create function files_go_with_what_was_written() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from note_files f using note_files_of_no_words() o, notes n
    where o.id = f.id and n.id = f.note_id and n.author_id = new.id;
  return new;
end $$;
--> statement-breakpoint
create trigger files_go_with_what_was_written after update on members for each row
  when (new.closed_at is not null and old.closed_at is null) execute function files_go_with_what_was_written();
