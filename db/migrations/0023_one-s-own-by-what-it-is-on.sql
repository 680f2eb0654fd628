-- What somebody has said themselves under one thing: found at once, also by who has said thousands of things elsewhere.
create index insights_by_author_and_note on insights (author_id, note_id) where note_id is not null;
--> statement-breakpoint
create index insights_by_author_and_post on insights (author_id, post_id) where post_id is not null;
--> statement-breakpoint
create index insights_by_author_and_report on insights (author_id, report_id) where report_id is not null;
--> statement-breakpoint
create index insights_by_author_and_question on insights (author_id, question_id) where question_id is not null;
--> statement-breakpoint
create index comments_by_author_and_note on comments (author_id, note_id) where note_id is not null;
--> statement-breakpoint
create index comments_by_author_and_post on comments (author_id, post_id) where post_id is not null;
--> statement-breakpoint
create index comments_by_author_and_report on comments (author_id, report_id) where report_id is not null;
--> statement-breakpoint
create index comments_by_author_and_question on comments (author_id, question_id) where question_id is not null;
--> statement-breakpoint

-- Many places, each with its parts and with what it was before, in one go: place by place it took a third of the list of all places.
-- With a search_path of its own it is run, not written into the query: Postgres would think a hundred times too much of it there.
create function places_and_parts(places uuid[]) returns table (place uuid, part uuid)
language sql stable rows 500 set search_path = public, pg_temp as $$
  with recursive here(place, part) as (
    select id, id from unnest(places) as asked(id)
    union
    select here.place, next.id from here, lateral (
      select p.id from places p where p.parent_id = here.part
      union all
      select l.predecessor_id from place_lineage l where l.successor_id = here.part) next)
  select place, part from here
$$;
--> statement-breakpoint

-- Says what it said before, and asks for the note once.
alter policy published_with_their_note on note_follow_ups using (exists (select from notes where notes.id = note_id and (
  note_follow_ups.state = 'published' or notes.author_id = (select asking_member()) or (select asking_moderates_everywhere())
  or notes.place_id = any ((select asking_moderated_places())::uuid[])) offset 0));
