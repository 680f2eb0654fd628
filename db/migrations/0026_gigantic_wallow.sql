CREATE TABLE "appeals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"decision_id" uuid NOT NULL,
	"noun" text NOT NULL,
	"item_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"place_id" uuid,
	"decided_by_id" uuid NOT NULL,
	"words" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"promised_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by_id" uuid,
	"answer" text,
	"outcome" text,
	CONSTRAINT "one_appeal_a_decision" UNIQUE("decision_id"),
	CONSTRAINT "appeal_nouns_are_known" CHECK ("noun" in ('note', 'insight', 'comment', 'follow-up')),
	CONSTRAINT "appeal_outcomes_are_known" CHECK ("outcome" in ('stands', 'published', 'queued', 'restored')),
	CONSTRAINT "appeals_say_something" CHECK (btrim("appeals"."words") <> '' and char_length("appeals"."words") <= 1000),
	CONSTRAINT "answers_say_who_and_what" CHECK (num_nonnulls(answered_at, answered_by_id, answer, outcome) in (0, 4) and btrim(answer) <> ''),
	CONSTRAINT "somebody_else_answers_an_appeal" CHECK ("appeals"."answered_by_id" <> "appeals"."decided_by_id" and "appeals"."answered_by_id" <> "appeals"."author_id")
);
--> statement-breakpoint
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
CREATE TABLE "colleague_remarks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"noun" text NOT NULL,
	"item_id" uuid NOT NULL,
	"place_id" uuid,
	"words" text NOT NULL,
	"made_by_id" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "colleague_remarks_say_something" CHECK (btrim(words) <> '' and char_length(words) <= 1000)
);
--> statement-breakpoint
CREATE TABLE "waiting" (
	"noun" text NOT NULL,
	"item_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	"state" text NOT NULL,
	"author_id" uuid,
	"written_by_id" uuid,
	"organisation_id" uuid,
	"place_id" uuid,
	"words" text NOT NULL,
	"care_answer" text,
	"is_first" boolean DEFAULT false NOT NULL,
	"is_trusted" boolean DEFAULT false NOT NULL,
	"asked_by_id" uuid,
	"sent_at" timestamp with time zone NOT NULL,
	"promised_at" timestamp with time zone,
	"marks" text[],
	"found" jsonb,
	"claimed_by_id" uuid,
	"claimed_at" timestamp with time zone,
	"claimed_until" timestamp with time zone,
	"taken_from_id" uuid,
	"decision" jsonb,
	"decided_by_id" uuid,
	"decided_at" timestamp with time zone,
	"due_at" timestamp with time zone,
	"refused_why" text,
	"refused_for_id" uuid,
	CONSTRAINT "waiting_noun_item_id_pk" PRIMARY KEY("noun","item_id"),
	CONSTRAINT "waiting_states_are_known" CHECK ("state" in ('waiting', 'held', 'live')),
	CONSTRAINT "claims_are_whole" CHECK (num_nulls(claimed_by_id, claimed_at, claimed_until) in (0, 3)),
	CONSTRAINT "decisions_are_whole" CHECK (num_nulls(decision, decided_by_id, decided_at, due_at) in (0, 4)),
	CONSTRAINT "nobody_decides_on_what_is_theirs" CHECK (decided_by_id is null or (decided_by_id is distinct from author_id and decided_by_id is distinct from written_by_id))
);
--> statement-breakpoint
ALTER TABLE "members" DROP CONSTRAINT "declined_letters_are_known";--> statement-breakpoint
ALTER TABLE "note_follow_ups" DROP CONSTRAINT "follow_up_states_are_known";--> statement-breakpoint
DROP INDEX "one_follow_up_waits_for_another";--> statement-breakpoint
ALTER TABLE "members" ADD COLUMN "seen_until" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "site" ADD COLUMN "undo_seconds" integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decision_id_ledger_id_fk" FOREIGN KEY ("decision_id") REFERENCES "public"."ledger"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_decided_by_id_members_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_answered_by_id_members_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_files" ADD CONSTRAINT "note_files_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_files" ADD CONSTRAINT "note_files_added_by_id_members_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_shown_files" ADD CONSTRAINT "note_shown_files_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_shown_files" ADD CONSTRAINT "notes_show_their_own_files" FOREIGN KEY ("note_id","file_id") REFERENCES "public"."note_files"("note_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "colleague_remarks" ADD CONSTRAINT "colleague_remarks_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "colleague_remarks" ADD CONSTRAINT "colleague_remarks_made_by_id_members_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_claimed_by_id_members_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_decided_by_id_members_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "appeals_waiting" ON "appeals" USING btree ("promised_at") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "appeals_by_author" ON "appeals" USING btree ("author_id","made_at");--> statement-breakpoint
CREATE INDEX "colleague_remarks_by_thing" ON "colleague_remarks" USING btree ("item_id","made_at");--> statement-breakpoint
CREATE INDEX "waiting_by_promise" ON "waiting" USING btree ("promised_at","sent_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "waiting_by_decider" ON "waiting" USING btree ("decided_by_id") WHERE decision is not null;--> statement-breakpoint
CREATE INDEX "comments_by_author_and_note" ON "comments" USING btree ("author_id","note_id") WHERE note_id is not null;--> statement-breakpoint
CREATE INDEX "comments_by_author_and_post" ON "comments" USING btree ("author_id","post_id") WHERE post_id is not null;--> statement-breakpoint
CREATE INDEX "comments_by_author_and_report" ON "comments" USING btree ("author_id","report_id") WHERE report_id is not null;--> statement-breakpoint
CREATE INDEX "comments_by_author_and_question" ON "comments" USING btree ("author_id","question_id") WHERE question_id is not null;--> statement-breakpoint
CREATE INDEX "insights_by_author_and_note" ON "insights" USING btree ("author_id","note_id") WHERE note_id is not null;--> statement-breakpoint
CREATE INDEX "insights_by_author_and_post" ON "insights" USING btree ("author_id","post_id") WHERE post_id is not null;--> statement-breakpoint
CREATE INDEX "insights_by_author_and_report" ON "insights" USING btree ("author_id","report_id") WHERE report_id is not null;--> statement-breakpoint
CREATE INDEX "insights_by_author_and_question" ON "insights" USING btree ("author_id","question_id") WHERE question_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_follow_up_waits_for_another" ON "note_follow_ups" USING btree ("replaces_id") WHERE state in ('sent', 'changes-requested', 'held');--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "declined_letters_are_known" CHECK ("declined_letters" <@ array['asked-to-join', 'invitation-accepted', 'used-this', 'later-on', 'published']);--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "follow_up_states_are_known" CHECK ("state" in ('sent', 'changes-requested', 'held', 'published', 'withdrawn', 'declined', 'unpublished'));--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "decisions_are_taken_back_within_a_minute" CHECK ("site"."undo_seconds" between 0 and 60);