-- Words that staff look at first, or ask to be thought over, or want to be shown in the queue; and what helps a helper to see spam.

CREATE TABLE "watched_words" (
	"id" uuid PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"effect" text NOT NULL,
	"reason" text NOT NULL,
	"added_by_id" uuid NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by_id" uuid,
	CONSTRAINT "watched_words_have_a_known_effect" CHECK ("effect" in ('hold', 'reconsider', 'note')),
	CONSTRAINT "watched_words_are_a_word_or_a_phrase" CHECK (btrim("watched_words"."words") <> '' and char_length("watched_words"."words") <= 80),
	CONSTRAINT "watched_words_say_why" CHECK (btrim("watched_words"."reason") <> '' and char_length("watched_words"."reason") <= 400),
	CONSTRAINT "removing_says_who" CHECK ((removed_at is null) = (removed_by_id is null))
);
--> statement-breakpoint
ALTER TABLE "watched_words" ADD CONSTRAINT "watched_words_added_by_id_members_id_fk" FOREIGN KEY ("added_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watched_words" ADD CONSTRAINT "watched_words_removed_by_id_members_id_fk" FOREIGN KEY ("removed_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "words_are_watched_once" ON "watched_words" USING btree (lower("words")) WHERE removed_at is null;--> statement-breakpoint
grant select, insert, update (removed_at, removed_by_id) on watched_words to hereabouts_app;
--> statement-breakpoint
create policy editors_read on watched_words for select using ((select asking_edits()));
--> statement-breakpoint
create policy editors_add on watched_words for insert with check (
  (select asking_edits()) and added_by_id = (select asking_member()) and removed_at is null);
--> statement-breakpoint
create policy editors_remove_and_bring_back on watched_words for update
  using ((select asking_edits()))
  with check ((select asking_edits()) and (removed_by_id is null or removed_by_id = (select asking_member())));
--> statement-breakpoint
alter table watched_words enable row level security;
--> statement-breakpoint
alter table watched_words force row level security;
--> statement-breakpoint
do $$ begin execute format('create policy keeper on watched_words to %I using (true) with check (true)', current_user); end $$;
--> statement-breakpoint
-- What is looked for, without who wanted it and why: whoever says something meets the list, whoever keeps it or not.
create function words_to_watch() returns table (words text, effect text)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.words, w.effect from watched_words w
  where w.removed_at is null and (asking_member() is not null or asking_house() = 'worker')
  order by w.added_at, w.id
$$;
--> statement-breakpoint
-- What makes something look like spam: only of those of whom nothing is published yet. How often its author has sent the very
-- same words before, in thirty days; null for everybody else's.
create function sent_alike(what text, item uuid) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  with this as (
    select id, author_id, made_at, statement as words from insights where what = 'insight' and id = item
    union all
    select id, author_id, made_at, body from comments where what = 'comment' and id = item)
  select (select count(*)::int from (
      select i.id, i.made_at, i.statement as words from insights i where i.author_id = t.author_id and i.state <> 'draft'
      union all
      select c.id, c.made_at, c.body from comments c where c.author_id = t.author_id and c.state <> 'draft') other
    where other.id <> t.id and (other.made_at, other.id) < (t.made_at, t.id) and other.made_at > t.made_at - interval '30 days'
      and lower(regexp_replace(btrim(other.words), '\s+', ' ', 'g')) = lower(regexp_replace(btrim(t.words), '\s+', ' ', 'g')))
  from this t where asking_house() = 'worker' and published_by(t.author_id) = 0 and not is_trusted(t.author_id)
$$;
