ALTER TABLE "members" DROP CONSTRAINT "declined_letters_are_known";--> statement-breakpoint
ALTER TABLE "comments" DROP CONSTRAINT "comments_insight_id_insights_id_fk";
--> statement-breakpoint
DROP INDEX "insights_by_note";--> statement-breakpoint
DROP INDEX "insights_by_post";--> statement-breakpoint
DROP INDEX "insights_by_report";--> statement-breakpoint
DROP INDEX "insights_by_question";--> statement-breakpoint
ALTER TABLE "insight_edits" ADD COLUMN "kind" text;--> statement-breakpoint
ALTER TABLE "insight_edits" ADD COLUMN "place_id" uuid;--> statement-breakpoint
ALTER TABLE "insight_edits" ADD COLUMN "named_as" text;--> statement-breakpoint
ALTER TABLE "insight_edits" ADD COLUMN "byline" text;--> statement-breakpoint
ALTER TABLE "insight_edits" ADD COLUMN "changed_on" date;--> statement-breakpoint
ALTER TABLE "insights" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "author_id" uuid;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "state" text;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "replaces_id" uuid;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "sent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "promised_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "decided_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "decided_by_id" uuid;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "published_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD COLUMN "edited_at" timestamp with time zone;--> statement-breakpoint
-- What is there already: edits changed words alone, and every follow-up stood on its note at once.
UPDATE "insight_edits" e SET "kind" = i."kind", "place_id" = i."place_id", "named_as" = i."named_as", "byline" = i."byline", "changed_on" = i."changed_on" FROM "insights" i WHERE i."id" = e."insight_id";--> statement-breakpoint
UPDATE "note_follow_ups" f SET "author_id" = n."author_id", "state" = 'published', "sent_at" = f."made_at", "published_at" = f."made_at" FROM "notes" n WHERE n."id" = f."note_id";--> statement-breakpoint
ALTER TABLE "insight_edits" ALTER COLUMN "kind" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "insight_edits" ALTER COLUMN "place_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "insight_edits" ALTER COLUMN "named_as" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "insight_edits" ALTER COLUMN "byline" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ALTER COLUMN "author_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ALTER COLUMN "state" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_insight_id_insights_id_fk" FOREIGN KEY ("insight_id") REFERENCES "public"."insights"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_edits" ADD CONSTRAINT "insight_edits_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "note_follow_ups_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "note_follow_ups_replaces_id_note_follow_ups_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."note_follow_ups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "note_follow_ups_decided_by_id_members_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "insights_by_note_and_place" ON "insights" USING btree ("note_id","kind","place_id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "follow_ups_waiting" ON "note_follow_ups" USING btree ("promised_at") WHERE state = 'sent';--> statement-breakpoint
CREATE UNIQUE INDEX "one_follow_up_waits_for_another" ON "note_follow_ups" USING btree ("replaces_id") WHERE state in ('sent', 'changes-requested');--> statement-breakpoint
CREATE INDEX "notes_to_ask_about" ON "notes" USING btree ("published_at") WHERE state = 'published' and later_asked_at is null;--> statement-breakpoint
CREATE INDEX "insights_by_note" ON "insights" USING btree ("note_id","kind","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_post" ON "insights" USING btree ("post_id","kind","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_report" ON "insights" USING btree ("report_id","kind","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_question" ON "insights" USING btree ("question_id","kind","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
ALTER TABLE "insight_edits" ADD CONSTRAINT "insight_edit_bylines_are_chosen" CHECK ("named_as" in ('person', 'role', 'organisation', 'place'));--> statement-breakpoint
ALTER TABLE "insight_edits" ADD CONSTRAINT "insight_edit_kinds_are_known" CHECK ("kind" in ('saw-this-too', 'different-here', 'builds-on-this', 'used-this'));--> statement-breakpoint
ALTER TABLE "insight_edits" ADD CONSTRAINT "edited_used_this_says_what_changed" CHECK ((kind = 'used-this') = (changed <> '') and (kind = 'used-this') = (changed_on is not null));--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "declined_letters_are_known" CHECK ("declined_letters" <@ array['asked-to-join', 'invitation-accepted', 'used-this', 'later-on']);--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "follow_up_states_are_known" CHECK ("state" in ('sent', 'published', 'changes-requested', 'withdrawn'));--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "follow_ups_keep_to_their_length" CHECK (char_length("note_follow_ups"."text") <= 600 and btrim("note_follow_ups"."text") <> '');--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "published_follow_ups_have_a_date" CHECK ("note_follow_ups"."state" <> 'published' or "note_follow_ups"."published_at" is not null);--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "waiting_follow_ups_have_a_promise" CHECK ("note_follow_ups"."state" <> 'sent' or "note_follow_ups"."promised_at" is not null);--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "nobody_decides_on_their_own_follow_up" CHECK ("note_follow_ups"."decided_by_id" <> "note_follow_ups"."author_id");