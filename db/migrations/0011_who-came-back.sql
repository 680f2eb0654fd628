ALTER TABLE "provider_sign_ins" ADD COLUMN "answered_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "provider_sign_ins" ADD COLUMN "shown_subject" text;--> statement-breakpoint
ALTER TABLE "provider_sign_ins" ADD COLUMN "shown_email" text;--> statement-breakpoint
ALTER TABLE "provider_sign_ins" ADD CONSTRAINT "who_is_shown_has_an_address" CHECK ((shown_subject is null) = (shown_email is null));--> statement-breakpoint
ALTER TABLE "provider_sign_ins" ADD CONSTRAINT "who_is_shown_came_back" CHECK (shown_subject is null or answered_at is not null);