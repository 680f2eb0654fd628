-- Finding: one narrow table of what can be found, kept by Postgres from one view; who may find what is decided beside the words.

create extension if not exists unaccent;
--> statement-breakpoint
create text search configuration hereabouts (copy = english);
--> statement-breakpoint
alter text search configuration hereabouts alter mapping for hword, hword_part, word with unaccent, english_stem;
--> statement-breakpoint

create table search_entries (
  noun text not null,
  item_id uuid not null,
  -- The note, post, report or question that it hangs on.
  on_id uuid,
  at timestamptz not null,
  title text not null,
  body text not null,
  href text not null,
  byline text not null default '',
  words tsvector not null,
  author_id uuid,
  organisation_id uuid,
  place_id uuid,
  kind text,
  themes uuid[] not null default '{}',
  behaviours int[] not null default '{}',
  levels text[] not null default '{}',
  year int,
  how_sure text,
  audience text not null,
  opens_at timestamptz,
  circle_places uuid[] not null default '{}',
  circle_organisations uuid[] not null default '{}',
  -- Of the note that it is or hangs on: whose readers find it.
  of_author_id uuid,
  of_organisation_id uuid,
  of_place_id uuid,
  constraint search_entries_noun_item_id_pk primary key (noun, item_id)
);
--> statement-breakpoint
-- The words beside the row, the texts apart from it: what is counted and put in order reads no text.
alter table search_entries alter column words set storage main, alter column body set storage external;
--> statement-breakpoint
-- How often words are said, and how the years fill, is asked of Postgres with every search.
alter table search_entries alter column words set statistics 1000, alter column at set statistics 1000;
--> statement-breakpoint
-- What it can be narrowed down to beside its words, in the same index: each as it is written, nouns, kinds and sureness with what they are.
create function search_tags(noun text, kind text, how_sure text, levels text[], behaviours int[], themes uuid[]) returns text[]
language sql immutable parallel safe as $$
  select array['noun ' || noun, 'kind ' || kind, 'sure ' || how_sure] || levels || behaviours::text[] || themes::text[]
$$;
--> statement-breakpoint
create index search_entries_by_words on search_entries using gin (words, search_tags(noun, kind, how_sure, levels, behaviours, themes));
--> statement-breakpoint
create index search_entries_by_date on search_entries (at desc, item_id desc);
--> statement-breakpoint
-- What is found comes in the order of its dates, mostly: which part of the table is newer than a date is told by little.
create index search_entries_by_age on search_entries using brin (at) with (pages_per_range = 32, autosummarize = on);
--> statement-breakpoint
-- Narrowed down, the newest are found by these, however far back they are.
create index search_entries_by_year on search_entries (year, at desc, item_id desc);
--> statement-breakpoint
create index search_entries_by_place on search_entries (place_id, at desc, item_id desc);
--> statement-breakpoint
create index search_entries_by_organisation on search_entries (organisation_id, at desc, item_id desc);
--> statement-breakpoint
create index search_entries_on on search_entries (on_id) where on_id is not null;
--> statement-breakpoint
create index search_entries_by_title on search_entries using gin (title gin_trgm_ops) where noun not in ('note', 'insight', 'comment');
--> statement-breakpoint
-- Words that stood in titles of what everybody may read.
create table search_words (word text primary key);
--> statement-breakpoint
create index search_words_by_likeness on search_words using gin (word gin_trgm_ops);
--> statement-breakpoint
create table search_synonyms (
  id uuid primary key,
  words text[] not null,
  made_by_id uuid references members (id),
  made_at timestamptz not null default now(),
  constraint synonyms_are_of_two_or_more check (cardinality(words) between 2 and 12)
);
--> statement-breakpoint

-- What can be found -----------------------------------------------------------------------------------------------------------

-- Of an organisation is only what names it: whoever is "a partner in this place" is found by nothing else.
create view what_is_found as
  select 'note' as noun, n.id as item_id, null::uuid as on_id, n.published_at as at, n.title,
    concat_ws(E'\n', nullif(n.learned, ''), nullif(n.worked, ''), nullif(n.challenging, ''), nullif(n.set_out, ''), nullif(n.next_text, '')) as body,
    '/notes/' || n.slug as href, n.byline,
    setweight(to_tsvector('hereabouts', n.title), 'A') || setweight(to_tsvector('hereabouts', n.learned), 'B')
      || setweight(to_tsvector('hereabouts', concat_ws(' ', n.worked, n.challenging, n.set_out, n.next_text)), 'C')
      || setweight(to_tsvector('hereabouts', concat_ws(' ', p.name, n.byline, n.reference, (
        select string_agg(t.name, ' ' order by t.name) from note_themes nt join themes t on t.id = nt.theme_id where nt.note_id = n.id))), 'D') as words,
    n.author_id, case when n.named_as <> 'place' then n.organisation_id end, n.place_id, null::text as kind,
    coalesce((select array_agg(nt.theme_id order by nt.theme_id) from note_themes nt where nt.note_id = n.id), '{}') as themes,
    coalesce((select array_agg(b.number order by b.number) from note_behaviours nb join behaviours b on b.id = nb.behaviour_id where nb.note_id = n.id), '{}') as behaviours,
    n.levels, n.year, n.how_sure, n.audience, n.opens_at, n.circle_places, n.circle_organisations,
    n.author_id as of_author_id, n.organisation_id as of_organisation_id, n.place_id as of_place_id
  from notes n join places p on p.id = n.place_id where n.state = 'published'
  union all
  select 'insight', i.id, coalesce(i.note_id, i.post_id, i.report_id, i.question_id), i.published_at, i.statement,
    concat_ws(E'\n', nullif(i.why, ''), nullif(i.condition, ''), nullif(i.changed, '')), o.href || '#insight-' || i.id, i.byline,
    setweight(to_tsvector('hereabouts', i.statement), 'B')
      || setweight(to_tsvector('hereabouts', concat_ws(' ', i.why, i.condition, i.changed)), 'C')
      || setweight(to_tsvector('hereabouts', concat_ws(' ', p.name, i.byline)), 'D'),
    i.author_id, case when i.named_as <> 'place' then i.organisation_id end, i.place_id, i.kind, '{}', '{}', '{}', extract(year from i.published_at)::int, null,
    o.audience, o.opens_at, o.circle_places, o.circle_organisations, o.author_id, o.organisation_id, o.place_id
  from insights i join places p on p.id = i.place_id join lateral (
    select '/notes/' || n.slug as href, n.audience, n.opens_at, n.circle_places, n.circle_organisations, n.author_id, n.organisation_id, n.place_id
      from notes n where n.id = i.note_id and n.state = 'published'
    union all select '/posts/' || t.slug, 'later', t.published_at, '{}', '{}', null, null, null from posts t where t.id = i.post_id and t.published_at is not null
    union all select '/reports/' || r.slug, 'everyone', null, '{}', '{}', null, null, null from reports r where r.id = i.report_id
    union all select '/questions/' || q.slug, 'everyone', null, '{}', '{}', null, null, null from questions q where q.id = i.question_id) o on true
  where i.state = 'published'
  union all
  select 'comment', c.id, coalesce(c.note_id, c.post_id, c.report_id, c.question_id), c.published_at, left(c.body, 90), c.body,
    o.href || '#comment-' || c.id, c.byline,
    setweight(to_tsvector('hereabouts', c.body), 'C') || setweight(to_tsvector('hereabouts', c.byline), 'D'),
    c.author_id, case when c.named_as <> 'place' then c.organisation_id end, c.place_id, null, '{}', '{}', '{}', extract(year from c.published_at)::int, null,
    o.audience, o.opens_at, o.circle_places, o.circle_organisations, o.author_id, o.organisation_id, o.place_id
  from comments c join lateral (
    select '/notes/' || n.slug as href, n.audience, n.opens_at, n.circle_places, n.circle_organisations, n.author_id, n.organisation_id, n.place_id
      from notes n where n.id = c.note_id and n.state = 'published'
    union all select '/posts/' || t.slug, 'later', t.published_at, '{}', '{}', null, null, null from posts t where t.id = c.post_id and t.published_at is not null
    union all select '/reports/' || r.slug, 'everyone', null, '{}', '{}', null, null, null from reports r where r.id = c.report_id
    union all select '/questions/' || q.slug, 'everyone', null, '{}', '{}', null, null, null from questions q where q.id = c.question_id) o on true
  where c.state = 'published'
  union all
  select 'post', t.id, null, t.published_at, t.title, concat_ws(E'\n', t.lede, t.body, k.texts), '/posts/' || t.slug, t.byline,
    setweight(to_tsvector('hereabouts', t.title), 'A') || setweight(to_tsvector('hereabouts', concat_ws(' ', t.lede, t.pull)), 'B')
      || setweight(to_tsvector('hereabouts', concat_ws(' ', left(t.body, 100000), k.texts, t.next)), 'C')
      || setweight(to_tsvector('hereabouts', concat_ws(' ', p.name, t.byline)), 'D'),
    null, null, t.place_id, t.kind, coalesce(k.themes, '{}'), '{}', '{}', extract(year from t.published_at)::int, null, 'later', t.published_at, '{}', '{}', null, null, null
  from posts t left join places p on p.id = t.place_id left join lateral (
    select string_agg(concat_ws(' ', c.kicker, c.fact, c.text, c.next), E'\n' order by c.position) as texts,
      array_agg(distinct c.theme_id) filter (where c.theme_id is not null) as themes
    from post_cards c where c.post_id = t.id) k on true
  where t.published_at is not null
  union all
  select 'report', r.id, null, r.published_on::timestamptz, r.title, concat_ws(E'\n', r.summary, r.body), '/reports/' || r.slug, r.authors,
    setweight(to_tsvector('hereabouts', r.title), 'A') || setweight(to_tsvector('hereabouts', r.summary), 'B')
      || setweight(to_tsvector('hereabouts', left(r.body, 100000)), 'C') || setweight(to_tsvector('hereabouts', concat_ws(' ', p.name, r.authors, r.publisher)), 'D'),
    null, null, r.place_id, null, '{}', '{}', '{}', extract(year from r.published_on)::int, null, 'everyone', null, '{}', '{}', null, null, null
  from reports r left join places p on p.id = r.place_id
  union all
  select 'question', q.id, null, q.asked_on::timestamptz, q.question, concat_ws(E'\n', q.why_it_matters, nullif(q.today, '')), '/questions/' || q.slug, '',
    setweight(to_tsvector('hereabouts', q.question), 'A') || setweight(to_tsvector('hereabouts', q.why_it_matters), 'B')
      || setweight(to_tsvector('hereabouts', q.today), 'C') || setweight(to_tsvector('hereabouts', coalesce(p.name, '')), 'D'),
    null, null, q.place_id, q.state, '{}', '{}', '{}', extract(year from q.asked_on)::int, null, 'everyone', null, '{}', '{}', null, null, null
  from questions q left join places p on p.id = q.place_id
  union all
  select 'pattern', t.id, null, t.published_at, t.claim, concat_ws(E'\n', t.body, t.limits), '/patterns/' || t.slug, '',
    setweight(to_tsvector('hereabouts', t.claim), 'A') || setweight(to_tsvector('hereabouts', t.body), 'B') || setweight(to_tsvector('hereabouts', t.limits), 'C'),
    null, null, null, null, '{}', '{}', '{}', extract(year from t.published_at)::int, null, 'later', t.published_at, '{}', '{}', null, null, null
  from patterns t where t.published_at is not null
  union all
  select 'place', p.id, null, p.made_at, p.name, concat_ws(E'\n', nullif(array_to_string(p.in_brief, ' '), ''), p.official_name), '/places/' || p.slug, '',
    setweight(to_tsvector('hereabouts', p.name), 'A') || setweight(to_tsvector('hereabouts', concat_ws(' ', p.official_name, array_to_string(p.other_names, ' '))), 'B')
      || setweight(to_tsvector('hereabouts', array_to_string(p.in_brief, ' ')), 'C')
      || setweight(to_tsvector('hereabouts', concat_ws(' ', p.gss, array_to_string(p.former_gss, ' '), replace(p.region, '-', ' '))), 'D'),
    null, null, p.id, p.kind, '{}', '{}', '{}', null, null, 'everyone', null, '{}', '{}', null, null, null
  from places p
  union all
  select 'organisation', o.id, null, o.made_at, o.name, o.about, '/organisations/' || o.slug, '',
    setweight(to_tsvector('hereabouts', o.name), 'A') || setweight(to_tsvector('hereabouts', o.about), 'B')
      || setweight(to_tsvector('hereabouts', concat_ws(' ', replace(o.kind, '-', ' '), (
        select string_agg(p.name, ' ' order by p.name) from organisation_places op join places p on p.id = op.place_id where op.organisation_id = o.id))), 'D'),
    null, o.id, (select min(op.place_id::text)::uuid from organisation_places op where op.organisation_id = o.id), o.kind, '{}', '{}', '{}', null, null,
    'everyone', null, '{}', '{}', null, null, null
  from organisations o;
--> statement-breakpoint
revoke all on what_is_found from public;
--> statement-breakpoint
create function keep_found(what text, item uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  -- Whoever keeps it at the same moment (its place is renamed while it is corrected) is waited for, and then what they saw is
  -- written once more as it is by now.
  loop
    delete from search_entries e where e.noun = what and e.item_id = item;
    insert into search_entries (noun, item_id, on_id, at, title, body, href, byline, words, author_id, organisation_id, place_id, kind,
        themes, behaviours, levels, year, how_sure, audience, opens_at, circle_places, circle_organisations, of_author_id, of_organisation_id, of_place_id)
      select f.* from what_is_found f where f.noun = what and f.item_id = item on conflict do nothing;
    exit when found or not exists (select from what_is_found f where f.noun = what and f.item_id = item);
  end loop;
  insert into search_words
    select distinct w.word from search_entries e, regexp_split_to_table(lower(e.title), '[^[:alnum:]'']+') w(word)
    where e.noun = what and e.item_id = item and (e.audience = 'everyone' or e.opens_at <= now()) and char_length(w.word) between 4 and 40
    on conflict do nothing;
end $$;
--> statement-breakpoint
-- What hangs on a thing is found by whoever may read that, and goes and comes with it.
create function keep_found_on(thing uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare one record;
begin
  delete from search_entries where on_id = thing;
  for one in
    select 'insight' as noun, id from insights where state = 'published' and thing in (note_id, post_id, report_id, question_id)
    union all select 'comment', id from comments where state = 'published' and thing in (note_id, post_id, report_id, question_id)
  loop
    perform keep_found(one.noun, one.id);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function keep_found(text, uuid) from public;
--> statement-breakpoint
revoke execute on function keep_found_on(uuid) from public;
--> statement-breakpoint
create function keep_row_found() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_found(tg_argv[0], (to_jsonb(case when tg_op = 'DELETE' then old else new end) ->> tg_argv[1])::uuid);
  return null;
end $$;
--> statement-breakpoint
create function keep_row_and_what_hangs_on_it_found() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform keep_found(tg_argv[0], new.id);
  perform keep_found_on(new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger keep_found_new after insert on notes for each row when (new.state = 'published') execute function keep_row_found('note', 'id');
--> statement-breakpoint
create trigger keep_found_again after update on notes for each row
  when ((old.state = 'published' or new.state = 'published') and (old.title, old.set_out, old.worked, old.challenging, old.learned, old.next_text,
    old.place_id, old.byline, old.levels, old.happened_to, old.how_sure, old.organisation_id, old.author_id, old.published_at)
    is distinct from (new.title, new.set_out, new.worked, new.challenging, new.learned, new.next_text,
    new.place_id, new.byline, new.levels, new.happened_to, new.how_sure, new.organisation_id, new.author_id, new.published_at))
  execute function keep_row_found('note', 'id');
--> statement-breakpoint
create trigger keep_found_by_others after update on notes for each row
  when ((old.state = 'published' or new.state = 'published') and (old.state, old.slug, old.audience, old.opens_at, old.circle_places, old.circle_organisations, old.author_id, old.organisation_id, old.place_id)
    is distinct from (new.state, new.slug, new.audience, new.opens_at, new.circle_places, new.circle_organisations, new.author_id, new.organisation_id, new.place_id))
  execute function keep_row_and_what_hangs_on_it_found('note');
--> statement-breakpoint
create trigger keep_found_gone after delete on notes for each row execute function keep_row_found('note', 'id');
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['note_themes', 'note_behaviours'] loop
    execute format('create trigger keep_found after insert or update or delete on %I for each row execute function keep_row_found(''note'', ''note_id'')', t);
  end loop;
  foreach t in array array['insight', 'comment'] loop
    execute format('create trigger keep_found_new after insert on %I for each row when (new.state = ''published'') execute function keep_row_found(%L, ''id'')', t || 's', t);
    execute format('create trigger keep_found after update on %I for each row when (old.state = ''published'' or new.state = ''published'') execute function keep_row_found(%L, ''id'')', t || 's', t);
    execute format('create trigger keep_found_gone after delete on %I for each row when (old.state = ''published'') execute function keep_row_found(%L, ''id'')', t || 's', t);
  end loop;
  foreach t in array array['post', 'report', 'question'] loop
    execute format('create trigger keep_found_new after insert on %I for each row execute function keep_row_found(%L, ''id'')', t || 's', t);
    execute format('create trigger keep_found after update on %I for each row execute function keep_row_and_what_hangs_on_it_found(%L)', t || 's', t);
    execute format('create trigger keep_found_gone after delete on %I for each row execute function keep_row_found(%L, ''id'')', t || 's', t);
  end loop;
  foreach t in array array['pattern', 'place', 'organisation'] loop
    execute format('create trigger keep_found after insert or update or delete on %I for each row execute function keep_row_found(%L, ''id'')', t || 's', t);
  end loop;
end $$;
--> statement-breakpoint
-- Whatever has the name of a place, or of a theme, among its words is found by the new one.
create function keep_named_found() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare one record;
begin
  for one in
    select noun, item_id from search_entries where tg_table_name = 'places' and place_id = new.id
    union select 'organisation', organisation_id from organisation_places where tg_table_name = 'places' and place_id = new.id
    union select 'note', note_id from note_themes where tg_table_name = 'themes' and theme_id = new.id
  loop
    perform keep_found(one.noun, one.item_id);
  end loop;
  return null;
end $$;
--> statement-breakpoint
create trigger keep_found_by_name after update on places for each row when (old.name is distinct from new.name) execute function keep_named_found();
--> statement-breakpoint
create trigger keep_found_by_name after update on themes for each row when (old.name is distinct from new.name) execute function keep_named_found();
--> statement-breakpoint
create trigger keep_found after insert or update or delete on post_cards for each row execute function keep_row_found('post', 'post_id');
--> statement-breakpoint
create trigger keep_found after insert or update or delete on organisation_places for each row execute function keep_row_found('organisation', 'organisation_id');
--> statement-breakpoint

-- Who finds what ----------------------------------------------------------------------------------------------------------------

grant select on search_entries to hereabouts_app;
--> statement-breakpoint
grant select, insert, delete on search_synonyms to hereabouts_app;
--> statement-breakpoint
create policy readable on search_entries for select using (
  audience = 'everyone'
  or opens_at <= now()
  or (audience = 'partners' and (select asking_is_partner()))
  or (audience in ('partners', 'circle', 'organisation') and (
    of_organisation_id = any ((select asking_organisations())::uuid[])
    or of_author_id = (select asking_member())
    or (select asking_moderates_everywhere())
    or of_place_id = any ((select asking_moderated_places())::uuid[])))
  or (audience = 'circle' and (circle_organisations && (select asking_organisations())::uuid[] or circle_places && (select asking_circle_places())::uuid[])));
--> statement-breakpoint
create policy everybody_reads on search_synonyms for select using (true);
--> statement-breakpoint
create policy editors_add on search_synonyms for insert with check ((select asking_edits()) and made_by_id = (select asking_member()));
--> statement-breakpoint
create policy editors_remove on search_synonyms for delete using ((select asking_edits()));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['search_entries', 'search_synonyms', 'search_words'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy keeper on %I to %I using (true) with check (true)', t, current_user);
  end loop;
end $$;
--> statement-breakpoint
create type search_hit as (noun text, item_id uuid, at timestamptz, words tsvector, place_id uuid, organisation_id uuid, themes uuid[],
  behaviours int[], levels text[], year int, kind text, how_sure text);
--> statement-breakpoint
-- Of which rows whoever asks may find those that were chosen ($2). Row security keeps an index on words from being used (matching
-- them is not leakproof), so a search looks past it and says the same by itself; what is shown is then read under row security.
create function search_rule(chosen jsonb) returns text language plpgsql stable security definer set search_path = public, pg_temp as $body$
declare
  for_them text := '';
  narrow text := '';
  tags text[];
  is_new text := $c$%1$s > ($2 ->> 'since')::timestamptz and %1$s <= coalesce(($2 ->> 'until')::timestamptz, now())$c$;
begin
  if asking_member() is not null then
    if asking_moderates_everywhere() then for_them := for_them || $c$ or e.audience <> 'later'$c$;
    else
      for_them := for_them || $c$ or (e.audience in ('partners', 'circle', 'organisation') and (e.of_author_id = asking_member()$c$;
      if asking_is_partner() then for_them := for_them || $c$ or e.audience = 'partners' or e.of_organisation_id = any ($3)
        or (e.audience = 'circle' and (e.circle_organisations && $3 or e.circle_places && $4))$c$; end if;
      if cardinality(asking_moderated_places()) > 0 then for_them := for_them || ' or e.of_place_id = any ($5)'; end if;
      for_them := for_them || '))';
    end if;
  end if;
  -- Written out, so that Postgres can tell how many there will be.
  tags := array_remove(array['kind ' || (chosen ->> 'kind'), 'sure ' || (chosen ->> 'sure'), chosen ->> 'level', chosen ->> 'behaviour', chosen ->> 'theme'], null);
  if cardinality(tags) > 0 then narrow := narrow || format(' and search_tags(e.noun, e.kind, e.how_sure, e.levels, e.behaviours, e.themes) @> %L', tags); end if;
  if chosen ? 'nouns' then narrow := narrow || format(' and search_tags(e.noun, e.kind, e.how_sure, e.levels, e.behaviours, e.themes) && %L',
    array(select 'noun ' || n from jsonb_array_elements_text(chosen -> 'nouns') n)); end if;
  if chosen ? 'places' then narrow := narrow || format(' and e.place_id = any (%L::uuid[])', array(select jsonb_array_elements_text(chosen -> 'places'))); end if;
  if chosen ? 'year' then narrow := narrow || format(' and e.year = %L::int', chosen ->> 'year'); end if;
  if chosen ? 'organisation' then narrow := narrow || format(' and e.organisation_id = %L::uuid', chosen ->> 'organisation'); end if;
  if chosen ? 'besides' then narrow := narrow || format(' and e.author_id is distinct from %L::uuid', chosen ->> 'besides'); end if;
  -- New is what was published since then, or added, of reports and questions, which tell only a day; and what has opened to everyone
  -- since, for whoever could not read it before: a workshop too, whose own day may be months from the one on which it was published.
  if chosen ? 'since' then narrow := narrow || format($c$ and ((e.noun not in ('report', 'question', 'workshop') and %s)
      or (e.noun = 'report' and e.item_id in (select r.id from reports r where %s))
      or (e.noun = 'question' and e.item_id in (select q.id from questions q where %s))
      or (%s and (%s) is not true))$c$,
    format(is_new, 'e.at'), format(is_new, 'r.made_at'), format(is_new, 'q.made_at'), format(is_new, 'e.opens_at'), $c$e.audience = 'everyone'$c$ || for_them); end if;
  return format('(%s) %s', $c$e.audience = 'everyone' or e.opens_at <= now()$c$ || for_them, narrow);
end $body$;
--> statement-breakpoint
-- The newest five hundred that have the words ($1), no older than a date ($6) where one is given.
create function search_statement(chosen jsonb) returns text language sql stable as $body$
  select format($f$select array_agg((noun, item_id, at, words, place_id, organisation_id, themes, behaviours, levels, year, kind, how_sure)::search_hit)
    from (select e.noun, e.item_id, e.at, e.words, e.place_id, e.organisation_id, e.themes, e.behaviours, e.levels, e.year, e.kind, e.how_sure
      from search_entries e where e.words @@ $1 and ($6 is null or e.at > $6) and %s order by e.at desc, e.item_id desc limit 500) newest$f$,
    search_rule(chosen))
$body$;
--> statement-breakpoint
-- Since when such a share of all that can be found has been there, about: where Postgres thinks so. Null for most of it.
create function search_since(share float) returns timestamptz language plpgsql set search_path = public, pg_temp as $body$
declare
  many float := (select reltuples from pg_class where oid = 'search_entries'::regclass);
  early timestamptz := (select min(at) from search_entries);
  late timestamptz := (select max(at) from search_entries);
  middle timestamptz;
  plan json;
begin
  if share is null or share > 0.5 then return null; end if;
  for turn in 1 .. 10 loop
    middle := early + (late - early) / 2;
    execute format('explain (format json) select from search_entries where at > %L', middle) into plan;
    if (plan #>> '{0,Plan,Plan Rows}')::float > share * many then early := middle; else late := middle; end if;
  end loop;
  return early;
end $body$;
--> statement-breakpoint
revoke execute on function search_since(float) from public;
--> statement-breakpoint
-- Among which share of the newest should be five hundred that have these words; null where that need not be known: where little is to
-- be searched, where few have them, and where so many have them that the newest are soon passed. Between, no index is good: by date
-- too many are passed over, by words too many are fetched. So Postgres is asked how many it expects, and two indexes together find
-- those of so many of the newest as should have enough. It thinks that whatever has a phrase's words has the phrase, and that what
-- happened in a year was written at any time.
-- (What asks how it would be done is not stable to Postgres, nor is what calls it.)
create function search_share(wanted tsquery, chosen jsonb) returns float language plpgsql security definer
set search_path = public, pg_temp as $body$
declare
  many float := (select reltuples from pg_class where oid = 'search_entries'::regclass);
  is_phrase boolean := wanted::text like '%<%';
  plan json;
  expected float;
begin
  if many < 50000 then return null; end if;
  execute format('explain (format json) select from search_entries e where e.words @@ $1 and %s', search_rule(chosen))
  into plan using wanted, chosen, asking_organisations(), asking_circle_places(), asking_moderated_places();
  expected := plan #>> '{0,Plan,Plan Rows}';
  if is_phrase then expected := least(expected, many / 50); end if;
  return case when expected between 1500 and many / 40 and not chosen ? 'year' then 750 / expected end;
end $body$;
--> statement-breakpoint
-- What answers these words: how many, of more than five hundred the newest; the best of them, or the newest; what they could be
-- narrowed down to; of none (many = 0) only how many. `terms` are the words each by itself, to weigh rare ones more. The first statement is another one for each
-- way to narrow down; the second is always the same, so that it is planned once a connection.
create function search_found(wanted tsquery, terms tsquery[], chosen jsonb, sorted text, first int, many int)
returns jsonb language plpgsql security definer set search_path = public, pg_temp as $body$
declare
  share float := search_share(wanted, chosen);
  since timestamptz;
  found search_hit[];
  answer jsonb;
begin
  loop
    since := search_since(share);
    execute search_statement(chosen)
    into found using wanted, chosen, asking_organisations(), asking_circle_places(), asking_moderated_places(), since;
    exit when since is null or cardinality(found) = 500;
    -- Fewer than was thought: what was found tells better, and there is no passing over all the others by date.
    share := share * greatest(4, 750.0 / greatest(cardinality(found), 1));
    perform set_config('enable_indexscan', 'off', true);
  end loop;
  perform set_config('enable_indexscan', 'on', true);
  if many = 0 then return jsonb_build_object('total', coalesce(cardinality(found), 0), 'rows', '[]'::jsonb, 'facets', '{}'::jsonb); end if;
  with hit as materialized (select * from unnest(found)),
    weighed as (
      select h.noun, h.item_id, h.at, t.n, ts_rank('{0.1, 0.3, 0.6, 1}', h.words, t.q, 1) as weight
      from hit h, unnest(terms) with ordinality t(q, n) where sorted <> 'newest' and h.words @@ t.q),
    rare as (select n, ln(1 + cardinality(found)::float / count(*)) as worth from weighed group by n),
    ordered as (
      select noun, item_id, at, sum(weight * worth) * (count(*)::float / cardinality(terms)) ^ 1.5
        * case noun when 'note' then 1 when 'pattern' then 1 when 'question' then 0.8 when 'insight' then 0.8 else 0.4 end as score
      from weighed join rare using (n) group by noun, item_id, at
      union all select noun, item_id, at, 0 from hit where sorted = 'newest'),
    -- With its parts and what it was before, as it is narrowed down to.
    at as (select place_id, count(*) as n from hit where place_id is not null group by 1),
    here as (select w.place, sum(n)::int as n from places_and_parts((select array_agg(place_id) from (select place_id from at order by n desc, place_id limit 12) most)) w
      join at on at.place_id = w.part group by 1),
    theirs as (select organisation_id, count(*) as n from hit where organisation_id is not null group by 1 order by 2 desc limit 12),
    facets as (
      select 'noun' as name, noun as value, null as called, count(*) as n from hit group by 2
      union all select 'place', p.slug, p.name, here.n from here join places p on p.id = here.place
      union all select 'organisation', o.slug, o.name, n from theirs join organisations o on o.id = organisation_id
      union all select 'theme', t.slug, t.name, n from (select unnest(themes) as id, count(*) as n from hit group by 1) themed join themes t using (id)
      union all select 'behaviour', number::text, b.words, n
        from (select unnest(behaviours) as number, count(*) as n from hit group by 1) seen left join behaviours b using (number)
      union all select 'level', unnest(levels), null, count(*) from hit group by 2
      union all select 'year', year::text, null, count(*) from hit where year is not null group by 2
      union all select 'kind', kind, null, count(*) from hit where noun = 'insight' group by 2
      union all select 'sure', how_sure, null, count(*) from hit where how_sure is not null group by 2)
  select jsonb_build_object(
    'total', coalesce(cardinality(found), 0),
    'rows', (select coalesce(jsonb_agg(jsonb_build_array(noun, item_id) order by turn), '[]') from (
      select noun, item_id, row_number() over (order by score desc, at desc, item_id desc) as turn from ordered) o
      where turn > first and turn <= first + many),
    'facets', (select coalesce(jsonb_object_agg(name, choices), '{}') from (
      select name, jsonb_agg(jsonb_build_object('value', value, 'name', coalesce(called, value), 'count', n)) as choices from facets group by name) f))
  into answer;
  return answer;
end $body$;
--> statement-breakpoint
-- The nearest to a word that stands nowhere, of those in what everybody may read. The words that titles ever had are kept, since
-- looking for the nearest among a million titles takes seconds; whether one still stands in anything open is asked of the entries.
create function spelt_like(typed text) returns text language sql stable security definer
set search_path = public, pg_temp set pg_trgm.similarity_threshold = 0.3 as $$
  select near from (
    select w.word as near, similarity(w.word, typed) as likeness from search_words w where w.word % typed
    order by similarity(w.word, typed) desc, w.word limit 12) w
  cross join lateral (
    select count(*) as many from (
      select from search_entries e where e.words @@ plainto_tsquery('hereabouts', near) and (e.audience = 'everyone' or e.opens_at <= now()) limit 20) open) said
  where many > 0
  order by likeness desc, many desc, near limit 1
$$;
--> statement-breakpoint
-- What somebody may mean who has typed so much. Only what everybody may read is suggested, to whomever: of what there is much of, the
-- newest, since looking through a million titles takes longer than typing the next letter.
create function suggested(typed text) returns table (title text, noun text, href text) language sql stable security definer
set search_path = public, pg_temp as $$
  with asked as materialized (select '%' || replace(replace(replace(typed, '\', '\\'), '%', '\%'), '_', '\_') || '%' as part),
    newest as materialized (select e.title, e.noun, e.href, e.audience, e.opens_at from search_entries e order by e.at desc, e.item_id desc limit 3000),
    named as (
      (select e.title, e.noun, e.href from search_entries e where e.noun not in ('note', 'insight', 'comment')
        and e.title ilike (select part from asked) and (e.audience = 'everyone' or e.opens_at <= now()) limit 200)
      union all
      select e.title, e.noun, e.href from newest e where e.noun in ('note', 'insight')
        and e.title ilike (select part from asked) and (e.audience = 'everyone' or e.opens_at <= now()))
  select title, noun, href from named
  order by array_position(array['place', 'organisation', 'question', 'pattern', 'note', 'post', 'report', 'workshop', 'insight'], noun),
    lower(title) not like lower(typed) || '%', char_length(title), title limit 8
$$;
--> statement-breakpoint
do $$
declare one record;
begin
  for one in select noun, item_id from what_is_found loop
    perform keep_found(one.noun, one.item_id);
  end loop;
end $$;
--> statement-breakpoint
insert into search_synonyms (id, words) values
  (gen_random_uuid(), array['council tax', 'arrears', 'debt']),
  (gen_random_uuid(), array['bailiff', 'enforcement agent']),
  (gen_random_uuid(), array['rough sleeping', 'homelessness', 'homeless', 'temporary accommodation']),
  (gen_random_uuid(), array['gp', 'doctor', 'surgery']),
  (gen_random_uuid(), array['resident', 'citizen', 'tenant', 'local people']),
  (gen_random_uuid(), array['charity', 'voluntary sector', 'third sector', 'vcse']),
  (gen_random_uuid(), array['commissioning', 'procurement', 'tender']),
  (gen_random_uuid(), array['no-show', 'missed appointment', 'missed visit']),
  (gen_random_uuid(), array['domestic abuse', 'domestic violence']),
  (gen_random_uuid(), array['ring', 'ringing', 'phone', 'phoning', 'call', 'calling', 'telephone']),
  (gen_random_uuid(), array['joined up', 'multi-agency', 'partnership working']);
