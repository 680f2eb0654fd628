ALTER TABLE "notes" DROP CONSTRAINT "sent_notes_say_what_happened";--> statement-breakpoint
ALTER TABLE "notes" DROP CONSTRAINT "nobody_decides_on_their_own_note";--> statement-breakpoint
ALTER TABLE "organisations" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "sent_notes_say_what_happened" CHECK ("notes"."state" in ('draft', 'withdrawn') or "notes"."worked" <> '' or "notes"."challenging" <> '');--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "nobody_decides_on_their_own_note" CHECK ("notes"."decided_by_id" <> "notes"."author_id" and ("notes"."written_by_id" is null or "notes"."decided_by_id" <> "notes"."written_by_id"));