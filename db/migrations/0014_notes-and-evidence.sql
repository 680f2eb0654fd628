CREATE TABLE "inquiry_places" (
	"inquiry_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "inquiry_places_inquiry_id_place_id_pk" PRIMARY KEY("inquiry_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "insight_proposals" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"statement" text NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"declined_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "note_circles" (
	"note_id" uuid NOT NULL,
	"place_id" uuid,
	"organisation_id" uuid,
	CONSTRAINT "one_of_each_in_a_circle" UNIQUE NULLS NOT DISTINCT("note_id","place_id","organisation_id"),
	CONSTRAINT "circles_name_one_thing" CHECK (num_nonnulls("note_circles"."place_id", "note_circles"."organisation_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "note_drafts" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"words" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "note_edits" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"words" jsonb NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"promised_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "note_readings" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"reader_id" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"words" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "note_remarks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"note_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"field" text NOT NULL,
	"passage" text DEFAULT '' NOT NULL,
	"remark" text NOT NULL,
	"made_by_id" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "remarks_say_something" CHECK (btrim("note_remarks"."remark") <> '' and char_length("note_remarks"."remark") <= 600),
	CONSTRAINT "passages_are_short" CHECK (char_length("note_remarks"."passage") <= 300)
);
--> statement-breakpoint
CREATE TABLE "note_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"note_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"words" jsonb NOT NULL,
	"made_by_id" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_version_a_number" UNIQUE("note_id","number"),
	CONSTRAINT "version_kinds_are_known" CHECK ("kind" in ('kept', 'set-aside', 'sent', 'published', 'corrected'))
);
--> statement-breakpoint
CREATE TABLE "pattern_sources" (
	"id" uuid PRIMARY KEY NOT NULL,
	"pattern_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"stance" text NOT NULL,
	"note_id" uuid,
	"insight_id" uuid,
	"words" text DEFAULT '' NOT NULL,
	CONSTRAINT "pattern_sources_are_one_thing" CHECK (num_nonnulls("pattern_sources"."note_id", "pattern_sources"."insight_id") = 1),
	CONSTRAINT "pattern_stances_are_known" CHECK ("pattern_sources"."stance" in ('for', 'against'))
);
--> statement-breakpoint
CREATE TABLE "patterns" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"claim" text NOT NULL,
	"body" text NOT NULL,
	"body_html" text NOT NULL,
	"limits" text NOT NULL,
	"limits_html" text NOT NULL,
	"question_id" uuid,
	"author_id" uuid NOT NULL,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"looked_at_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patterns_slug_unique" UNIQUE("slug"),
	CONSTRAINT "patterns_claim_something" CHECK (btrim("patterns"."claim") <> '' and char_length("patterns"."claim") <= 110),
	CONSTRAINT "patterns_say_where_they_may_not_hold" CHECK ("patterns"."published_at" is null or btrim("patterns"."limits") <> '')
);
--> statement-breakpoint
CREATE TABLE "question_grounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"question_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"note_id" uuid,
	"insight_id" uuid,
	"pattern_id" uuid,
	CONSTRAINT "grounds_are_one_thing" CHECK (num_nonnulls("question_grounds"."note_id", "question_grounds"."insight_id", "question_grounds"."pattern_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "saved_lists" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"name" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_list_a_name" UNIQUE("member_id","name"),
	CONSTRAINT "lists_have_a_name" CHECK (btrim("saved_lists"."name") <> '' and char_length("saved_lists"."name") <= 80)
);
--> statement-breakpoint
CREATE TABLE "saved_things" (
	"id" uuid PRIMARY KEY NOT NULL,
	"list_id" uuid NOT NULL,
	"note_id" uuid,
	"post_id" uuid,
	"report_id" uuid,
	"question_id" uuid,
	"pattern_id" uuid,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_of_each_in_a_list" UNIQUE NULLS NOT DISTINCT("list_id","note_id","post_id","report_id","question_id","pattern_id"),
	CONSTRAINT "saved_things_are_one_thing" CHECK (num_nonnulls("saved_things"."note_id", "saved_things"."post_id", "saved_things"."report_id", "saved_things"."question_id", "saved_things"."pattern_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "notes" DROP CONSTRAINT "note_audiences_are_known";--> statement-breakpoint
ALTER TABLE "notes" DROP CONSTRAINT "note_titles_are_short";--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "place_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "learned" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "learned_html" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "learned_first" SET DEFAULT '';--> statement-breakpoint
ALTER TABLE "notes" ALTER COLUMN "care_answer" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "challenges" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "is_illustrative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiries" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "missions" ADD COLUMN "answered_on" date;--> statement-breakpoint
ALTER TABLE "comments" ADD COLUMN "insight_id" uuid;--> statement-breakpoint
ALTER TABLE "notes" ADD COLUMN "later_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "reading_days" integer DEFAULT 5 NOT NULL;--> statement-breakpoint
ALTER TABLE "posts" ADD COLUMN "inquiry_id" uuid;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "today" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "today_on" date;--> statement-breakpoint
ALTER TABLE "questions" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "reports" ADD COLUMN "inquiry_id" uuid;--> statement-breakpoint
ALTER TABLE "themes" ADD COLUMN "is_sensitive" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "inquiry_places" ADD CONSTRAINT "inquiry_places_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inquiry_places" ADD CONSTRAINT "inquiry_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_proposals" ADD CONSTRAINT "insight_proposals_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_proposals" ADD CONSTRAINT "insight_proposals_proposed_by_id_members_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_circles" ADD CONSTRAINT "note_circles_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_circles" ADD CONSTRAINT "note_circles_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_circles" ADD CONSTRAINT "note_circles_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_drafts" ADD CONSTRAINT "note_drafts_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_edits" ADD CONSTRAINT "note_edits_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_readings" ADD CONSTRAINT "note_readings_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_readings" ADD CONSTRAINT "note_readings_reader_id_members_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_remarks" ADD CONSTRAINT "note_remarks_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_remarks" ADD CONSTRAINT "note_remarks_made_by_id_members_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_made_by_id_members_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pattern_sources" ADD CONSTRAINT "pattern_sources_pattern_id_patterns_id_fk" FOREIGN KEY ("pattern_id") REFERENCES "public"."patterns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pattern_sources" ADD CONSTRAINT "pattern_sources_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pattern_sources" ADD CONSTRAINT "pattern_sources_insight_id_insights_id_fk" FOREIGN KEY ("insight_id") REFERENCES "public"."insights"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patterns" ADD CONSTRAINT "patterns_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patterns" ADD CONSTRAINT "patterns_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_grounds" ADD CONSTRAINT "question_grounds_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_grounds" ADD CONSTRAINT "question_grounds_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_grounds" ADD CONSTRAINT "question_grounds_insight_id_insights_id_fk" FOREIGN KEY ("insight_id") REFERENCES "public"."insights"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "question_grounds" ADD CONSTRAINT "question_grounds_pattern_id_patterns_id_fk" FOREIGN KEY ("pattern_id") REFERENCES "public"."patterns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_lists" ADD CONSTRAINT "saved_lists_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_things" ADD CONSTRAINT "saved_things_list_id_saved_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."saved_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_things" ADD CONSTRAINT "saved_things_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_things" ADD CONSTRAINT "saved_things_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_things" ADD CONSTRAINT "saved_things_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_things" ADD CONSTRAINT "saved_things_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_things" ADD CONSTRAINT "saved_things_pattern_id_patterns_id_fk" FOREIGN KEY ("pattern_id") REFERENCES "public"."patterns"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inquiries_by_place" ON "inquiry_places" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "note_edits_waiting" ON "note_edits" USING btree ("promised_at");--> statement-breakpoint
CREATE INDEX "readings_by_reader" ON "note_readings" USING btree ("reader_id") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "readings_due" ON "note_readings" USING btree ("due_at") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "remarks_by_note" ON "note_remarks" USING btree ("note_id","made_at");--> statement-breakpoint
CREATE INDEX "sources_by_pattern" ON "pattern_sources" USING btree ("pattern_id","position");--> statement-breakpoint
CREATE INDEX "patterns_by_note" ON "pattern_sources" USING btree ("note_id");--> statement-breakpoint
CREATE INDEX "patterns_by_insight" ON "pattern_sources" USING btree ("insight_id");--> statement-breakpoint
CREATE INDEX "patterns_by_date" ON "patterns" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "patterns_by_question" ON "patterns" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "grounds_by_question" ON "question_grounds" USING btree ("question_id","position");--> statement-breakpoint
CREATE INDEX "things_by_list" ON "saved_things" USING btree ("list_id","saved_at");--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_insight_id_insights_id_fk" FOREIGN KEY ("insight_id") REFERENCES "public"."insights"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notes_by_inquiry" ON "notes" USING btree ("inquiry_id","published_at" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "posts_by_question" ON "posts" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "posts_by_inquiry" ON "posts" USING btree ("inquiry_id");--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "sent_notes_are_whole" CHECK ("notes"."state" in ('draft', 'withdrawn') or ("notes"."place_id" is not null and "notes"."care_answer" is not null and "notes"."learned" <> ''));--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "note_audiences_are_known" CHECK ("audience" in ('organisation', 'circle', 'partners', 'everyone'));--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "note_titles_are_short" CHECK (char_length("notes"."title") <= 110 and ("notes"."state" in ('draft', 'withdrawn') or btrim("notes"."title") <> ''));--> statement-breakpoint
ALTER TABLE "organisations" ADD CONSTRAINT "reading_takes_some_days" CHECK ("organisations"."reading_days" between 1 and 14);