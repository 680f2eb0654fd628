ALTER TABLE "letters" ADD COLUMN "doubts" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "refused_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD COLUMN "refusal" text;--> statement-breakpoint
update letters set subject = '', text = '', html = '' where posted_at is not null;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_end_once" CHECK (posted_at is null or refused_at is null);--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_that_ended_keep_no_words" CHECK ((posted_at is null and refused_at is null) or (subject = '' and text = '' and html = ''));--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "refused_letters_say_why" CHECK ((refused_at is null) = (refusal is null));--> statement-breakpoint
grant delete on letters to hereabouts_app;--> statement-breakpoint
create policy the_worker_clears on letters for delete using ((select asking_house()) = 'worker' and made_at < now() - interval '30 days');
