CREATE TABLE "behaviour_sets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"source" text NOT NULL,
	"source_url" text NOT NULL,
	"used_since" date,
	CONSTRAINT "one_set_a_version" UNIQUE("slug","version")
);
--> statement-breakpoint
CREATE TABLE "behaviours" (
	"id" uuid PRIMARY KEY NOT NULL,
	"set_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"group" text NOT NULL,
	"words" text NOT NULL,
	"plainly" text NOT NULL,
	CONSTRAINT "one_behaviour_a_number" UNIQUE("set_id","number"),
	CONSTRAINT "behaviour_groups_are_known" CHECK ("behaviours"."group" in ('perspective', 'power', 'participation'))
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"place_id" uuid NOT NULL,
	"why_here" text NOT NULL,
	"what_makes_it_hard" text NOT NULL,
	"self_check" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"projects" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "challenges_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	"started_on" date,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inquiries_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "missions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"challenge_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"title" text NOT NULL,
	"test" text NOT NULL,
	"due_on" date NOT NULL,
	"answer" text,
	"answered" text,
	CONSTRAINT "mission_answers_are_known" CHECK ("missions"."answer" in ('yes', 'no', 'stopped')),
	CONSTRAINT "mission_answers_say_why" CHECK ("missions"."answer" is null or "missions"."answered" is not null)
);
--> statement-breakpoint
CREATE TABLE "comment_edits" (
	"comment_id" uuid PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"promised_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"named_as" text NOT NULL,
	"byline" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"promised_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"published_at" timestamp with time zone,
	"edited_at" timestamp with time zone,
	"place_id" uuid,
	"note_id" uuid,
	"post_id" uuid,
	"report_id" uuid,
	"question_id" uuid,
	"parent_id" uuid,
	"body" text NOT NULL,
	"body_html" text NOT NULL,
	CONSTRAINT "comment_states_are_known" CHECK ("state" in ('draft', 'sent', 'in-review', 'changes-requested', 'held', 'published', 'withdrawn', 'declined', 'unpublished')),
	CONSTRAINT "comment_bylines_are_chosen" CHECK ("named_as" in ('person', 'role', 'organisation', 'place')),
	CONSTRAINT "comments_hang_on_one_thing" CHECK (num_nonnulls(note_id, post_id, report_id, question_id) = 1),
	CONSTRAINT "comments_keep_to_their_length" CHECK (char_length(body) <= 2000 and btrim(body) <> ''),
	CONSTRAINT "published_comments_have_a_date" CHECK (state <> 'published' or published_at is not null),
	CONSTRAINT "waiting_comments_have_a_promise" CHECK (state not in ('sent', 'in-review') or promised_at is not null),
	CONSTRAINT "nobody_decides_on_their_own_comment" CHECK (decided_by_id <> author_id)
);
--> statement-breakpoint
CREATE TABLE "insight_edits" (
	"insight_id" uuid PRIMARY KEY NOT NULL,
	"statement" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"condition" text DEFAULT '' NOT NULL,
	"changed" text DEFAULT '' NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"promised_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "insights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"author_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"named_as" text NOT NULL,
	"byline" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"promised_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"published_at" timestamp with time zone,
	"edited_at" timestamp with time zone,
	"kind" text NOT NULL,
	"place_id" uuid NOT NULL,
	"note_id" uuid,
	"post_id" uuid,
	"report_id" uuid,
	"question_id" uuid,
	"statement" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"condition" text DEFAULT '' NOT NULL,
	"changed" text DEFAULT '' NOT NULL,
	"changed_on" date,
	CONSTRAINT "insight_states_are_known" CHECK ("state" in ('draft', 'sent', 'in-review', 'changes-requested', 'held', 'published', 'withdrawn', 'declined', 'unpublished')),
	CONSTRAINT "insight_bylines_are_chosen" CHECK ("named_as" in ('person', 'role', 'organisation', 'place')),
	CONSTRAINT "insight_kinds_are_known" CHECK ("kind" in ('saw-this-too', 'different-here', 'builds-on-this', 'used-this')),
	CONSTRAINT "insights_hang_on_one_thing" CHECK (num_nonnulls(note_id, post_id, report_id, question_id) = 1),
	CONSTRAINT "insights_are_short" CHECK (char_length(statement) <= 280 and btrim(statement) <> '' and char_length(why) <= 140 and char_length(condition) <= 140 and char_length(changed) <= 280),
	CONSTRAINT "used_this_says_what_changed" CHECK ((kind = 'used-this') = (changed <> '') and (kind = 'used-this') = (changed_on is not null)),
	CONSTRAINT "published_insights_have_a_date" CHECK (state <> 'published' or published_at is not null),
	CONSTRAINT "waiting_insights_have_a_promise" CHECK (state not in ('sent', 'in-review') or promised_at is not null),
	CONSTRAINT "nobody_decides_on_their_own_insight" CHECK (decided_by_id <> author_id)
);
--> statement-breakpoint
CREATE TABLE "ledger" (
	"id" uuid PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"member_id" uuid,
	"deed" text NOT NULL,
	"noun" text NOT NULL,
	"noun_id" uuid NOT NULL,
	"of_member_id" uuid,
	"place_id" uuid,
	"reason" text,
	"version" integer,
	"before" jsonb
);
--> statement-breakpoint
CREATE TABLE "letters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"posted_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"job_title" text DEFAULT '' NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"staff_role" text,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suspended_at" timestamp with time zone,
	CONSTRAINT "members_email_unique" UNIQUE("email"),
	CONSTRAINT "members_have_a_name" CHECK (btrim("members"."name") <> ''),
	CONSTRAINT "emails_are_plain" CHECK ("members"."email" ~ '^[a-z0-9.!#$%&''*+/=?^_`{|}~-]+@[a-z0-9-]+([.][a-z0-9-]+)+$'),
	CONSTRAINT "staff_roles_are_known" CHECK ("members"."staff_role" in ('moderator', 'editor', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"admitted_at" timestamp with time zone,
	"admitted_by_id" uuid,
	"lead_since" timestamp with time zone,
	"left_at" timestamp with time zone,
	CONSTRAINT "leads_are_admitted" CHECK ("memberships"."lead_since" is null or "memberships"."admitted_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "moderated_places" (
	"member_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "moderated_places_member_id_place_id_pk" PRIMARY KEY("member_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"member_id" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_codes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"link_hash" text NOT NULL,
	"code_hash" text NOT NULL,
	"browser_hash" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "sign_in_codes_linkHash_unique" UNIQUE("link_hash"),
	CONSTRAINT "five_tries_at_most" CHECK ("sign_in_codes"."tries" between 0 and 5)
);
--> statement-breakpoint
CREATE TABLE "note_behaviours" (
	"note_id" uuid NOT NULL,
	"behaviour_id" uuid NOT NULL,
	"stance" text NOT NULL,
	CONSTRAINT "note_behaviours_note_id_behaviour_id_pk" PRIMARY KEY("note_id","behaviour_id"),
	CONSTRAINT "stances_are_known" CHECK ("note_behaviours"."stance" in ('present', 'missing', 'growing'))
);
--> statement-breakpoint
CREATE TABLE "note_consents" (
	"note_id" uuid PRIMARY KEY NOT NULL,
	"who" text NOT NULL,
	"how" text NOT NULL,
	"review_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "note_follow_ups" (
	"id" uuid PRIMARY KEY NOT NULL,
	"note_id" uuid NOT NULL,
	"happened_on" date NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "note_sources" (
	"note_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"url" text NOT NULL,
	CONSTRAINT "note_sources_note_id_position_pk" PRIMARY KEY("note_id","position"),
	CONSTRAINT "sources_are_web_addresses" CHECK ("note_sources"."url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "note_themes" (
	"note_id" uuid NOT NULL,
	"theme_id" uuid NOT NULL,
	CONSTRAINT "note_themes_note_id_theme_id_pk" PRIMARY KEY("note_id","theme_id")
);
--> statement-breakpoint
CREATE TABLE "notes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"reference" text NOT NULL,
	"author_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"named_as" text NOT NULL,
	"byline" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"promised_at" timestamp with time zone,
	"decided_at" timestamp with time zone,
	"decided_by_id" uuid,
	"published_at" timestamp with time zone,
	"edited_at" timestamp with time zone,
	"place_id" uuid NOT NULL,
	"title" text NOT NULL,
	"happened_from" date NOT NULL,
	"happened_to" date NOT NULL,
	"year" integer GENERATED ALWAYS AS (extract(year from happened_to)::int) STORED NOT NULL,
	"set_out" text DEFAULT '' NOT NULL,
	"set_out_html" text DEFAULT '' NOT NULL,
	"worked" text DEFAULT '' NOT NULL,
	"worked_html" text DEFAULT '' NOT NULL,
	"challenging" text DEFAULT '' NOT NULL,
	"challenging_html" text DEFAULT '' NOT NULL,
	"learned" text NOT NULL,
	"learned_html" text NOT NULL,
	"learned_first" text NOT NULL,
	"next_decision" text,
	"next_text" text DEFAULT '' NOT NULL,
	"levels" text[] DEFAULT '{}' NOT NULL,
	"how_we_know" text[] DEFAULT '{}' NOT NULL,
	"how_sure" text,
	"question_id" uuid,
	"challenge_id" uuid,
	"inquiry_id" uuid,
	"audience" text NOT NULL,
	"opens_at" timestamp with time zone,
	"care_answer" text NOT NULL,
	"review_by" date,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	CONSTRAINT "notes_slug_unique" UNIQUE("slug"),
	CONSTRAINT "notes_reference_unique" UNIQUE("reference"),
	CONSTRAINT "note_states_are_known" CHECK ("state" in ('draft', 'sent', 'in-review', 'changes-requested', 'held', 'published', 'withdrawn', 'declined', 'unpublished')),
	CONSTRAINT "note_audiences_are_known" CHECK ("audience" in ('organisation', 'partners', 'everyone')),
	CONSTRAINT "note_bylines_are_chosen" CHECK ("named_as" in ('person', 'role', 'organisation', 'place')),
	CONSTRAINT "note_titles_are_short" CHECK (char_length("notes"."title") <= 110 and btrim("notes"."title") <> ''),
	CONSTRAINT "notes_keep_to_their_lengths" CHECK (char_length("notes"."set_out") <= 400 and char_length("notes"."worked") <= 1500 and char_length("notes"."challenging") <= 1500 and char_length("notes"."learned") <= 900),
	CONSTRAINT "sent_notes_say_what_happened" CHECK ("notes"."state" = 'draft' or "notes"."worked" <> '' or "notes"."challenging" <> ''),
	CONSTRAINT "published_notes_have_a_date" CHECK ("notes"."state" <> 'published' or "notes"."published_at" is not null),
	CONSTRAINT "waiting_notes_have_a_promise" CHECK ("notes"."state" not in ('sent', 'in-review') or "notes"."promised_at" is not null),
	CONSTRAINT "nobody_decides_on_their_own_note" CHECK ("notes"."decided_by_id" <> "notes"."author_id"),
	CONSTRAINT "notes_end_after_they_begin" CHECK ("notes"."happened_to" >= "notes"."happened_from"),
	CONSTRAINT "levels_are_known" CHECK ("notes"."levels" <@ array['person', 'team', 'organisation', 'place', 'national']),
	CONSTRAINT "ways_of_knowing_are_known" CHECK ("notes"."how_we_know" <@ array['observation', 'conversation', 'resident-story', 'numbers', 'evaluation']),
	CONSTRAINT "only_partners_notes_open_later" CHECK ("notes"."opens_at" is null or "notes"."audience" <> 'everyone')
);
--> statement-breakpoint
CREATE TABLE "organisation_places" (
	"organisation_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	CONSTRAINT "organisation_places_organisation_id_place_id_pk" PRIMARY KEY("organisation_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "organisations_slug_unique" UNIQUE("slug"),
	CONSTRAINT "organisations_have_a_name" CHECK (btrim("organisations"."name") <> ''),
	CONSTRAINT "organisation_kinds_are_known" CHECK ("organisations"."kind" in ('council', 'charity', 'funder', 'community-group', 'learning-partner', 'partnership'))
);
--> statement-breakpoint
CREATE TABLE "place_lineage" (
	"predecessor_id" uuid NOT NULL,
	"successor_id" uuid NOT NULL,
	"happened_on" date NOT NULL,
	CONSTRAINT "place_lineage_predecessor_id_successor_id_pk" PRIMARY KEY("predecessor_id","successor_id"),
	CONSTRAINT "nowhere_succeeds_itself" CHECK ("place_lineage"."predecessor_id" <> "place_lineage"."successor_id")
);
--> statement-breakpoint
CREATE TABLE "place_neighbours" (
	"place_id" uuid NOT NULL,
	"neighbour_id" uuid NOT NULL,
	CONSTRAINT "place_neighbours_place_id_neighbour_id_pk" PRIMARY KEY("place_id","neighbour_id"),
	CONSTRAINT "nowhere_is_its_own_neighbour" CHECK ("place_neighbours"."place_id" <> "place_neighbours"."neighbour_id")
);
--> statement-breakpoint
CREATE TABLE "places" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"gss" text,
	"name" text NOT NULL,
	"official_name" text NOT NULL,
	"kind" text NOT NULL,
	"nation" text NOT NULL,
	"region" text NOT NULL,
	"parent_id" uuid,
	"former_gss" text[] DEFAULT '{}' NOT NULL,
	"other_names" text[] DEFAULT '{}' NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"outline" text,
	"in_brief" text[] DEFAULT '{}' NOT NULL,
	"started_on" date,
	"ended_on" date,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "places_slug_unique" UNIQUE("slug"),
	CONSTRAINT "places_gss_unique" UNIQUE("gss"),
	CONSTRAINT "places_have_a_name" CHECK (btrim("places"."name") <> ''),
	CONSTRAINT "places_end_after_they_start" CHECK ("places"."ended_on" >= "places"."started_on"),
	CONSTRAINT "places_are_not_their_own_parent" CHECK ("places"."parent_id" <> "places"."id")
);
--> statement-breakpoint
CREATE TABLE "similar_places" (
	"place_id" uuid NOT NULL,
	"similar_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "similar_places_place_id_similar_id_pk" PRIMARY KEY("place_id","similar_id"),
	CONSTRAINT "nowhere_is_like_itself" CHECK ("similar_places"."place_id" <> "similar_places"."similar_id")
);
--> statement-breakpoint
CREATE TABLE "post_cards" (
	"id" uuid PRIMARY KEY NOT NULL,
	"post_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"theme_id" uuid,
	"kicker" text NOT NULL,
	"fact" text NOT NULL,
	"text" text NOT NULL,
	"place_id" uuid,
	"next" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "posts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"lede" text NOT NULL,
	"body" text NOT NULL,
	"body_html" text NOT NULL,
	"pull" text DEFAULT '' NOT NULL,
	"next" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"byline" text NOT NULL,
	"place_id" uuid,
	"question_id" uuid,
	"report_id" uuid,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "posts_slug_unique" UNIQUE("slug"),
	CONSTRAINT "post_kinds_are_known" CHECK ("posts"."kind" in ('highlights', 'story', 'announcement')),
	CONSTRAINT "posts_have_a_title" CHECK (btrim("posts"."title") <> '')
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"number" integer NOT NULL,
	"question" text NOT NULL,
	"why_it_matters" text NOT NULL,
	"state" text NOT NULL,
	"today_html" text,
	"place_id" uuid,
	"asked_on" date NOT NULL,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "questions_slug_unique" UNIQUE("slug"),
	CONSTRAINT "questions_number_unique" UNIQUE("number"),
	CONSTRAINT "questions_ask_something" CHECK (btrim("questions"."question") <> ''),
	CONSTRAINT "question_states_are_known" CHECK ("questions"."state" in ('open', 'being-worked-on', 'answered-for-now')),
	CONSTRAINT "answers_for_now_say_what" CHECK ("questions"."state" <> 'answered-for-now' or "questions"."today_html" is not null)
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"authors" text NOT NULL,
	"publisher" text NOT NULL,
	"published_on" date NOT NULL,
	"summary" text NOT NULL,
	"body" text NOT NULL,
	"body_html" text NOT NULL,
	"external_url" text,
	"stated_views" integer,
	"stated_views_on" date,
	"place_id" uuid,
	"is_illustrative" boolean DEFAULT false NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reports_slug_unique" UNIQUE("slug"),
	CONSTRAINT "stated_views_have_a_day" CHECK (("reports"."stated_views" is null) = ("reports"."stated_views_on" is null)),
	CONSTRAINT "links_are_web_addresses" CHECK ("reports"."external_url" ~ '^https?://')
);
--> statement-breakpoint
CREATE TABLE "site" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text DEFAULT 'Hereabouts' NOT NULL,
	"lede" text DEFAULT 'What partner organisations are learning, place by place.' NOT NULL,
	"promise_working_days" integer DEFAULT 2 NOT NULL,
	"demonstration_since" timestamp with time zone,
	CONSTRAINT "there_is_one_site" CHECK ("site"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "themes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "themes_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "behaviours" ADD CONSTRAINT "behaviours_set_id_behaviour_sets_id_fk" FOREIGN KEY ("set_id") REFERENCES "public"."behaviour_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenges" ADD CONSTRAINT "challenges_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "missions" ADD CONSTRAINT "missions_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_edits" ADD CONSTRAINT "comment_edits_comment_id_comments_id_fk" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_decided_by_id_members_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insight_edits" ADD CONSTRAINT "insight_edits_insight_id_insights_id_fk" FOREIGN KEY ("insight_id") REFERENCES "public"."insights"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_decided_by_id_members_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger" ADD CONSTRAINT "ledger_of_member_id_members_id_fk" FOREIGN KEY ("of_member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_admitted_by_id_members_id_fk" FOREIGN KEY ("admitted_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderated_places" ADD CONSTRAINT "moderated_places_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderated_places" ADD CONSTRAINT "moderated_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_behaviours" ADD CONSTRAINT "note_behaviours_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_behaviours" ADD CONSTRAINT "note_behaviours_behaviour_id_behaviours_id_fk" FOREIGN KEY ("behaviour_id") REFERENCES "public"."behaviours"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_consents" ADD CONSTRAINT "note_consents_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_follow_ups" ADD CONSTRAINT "note_follow_ups_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_sources" ADD CONSTRAINT "note_sources_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_themes" ADD CONSTRAINT "note_themes_note_id_notes_id_fk" FOREIGN KEY ("note_id") REFERENCES "public"."notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "note_themes" ADD CONSTRAINT "note_themes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_decided_by_id_members_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notes" ADD CONSTRAINT "notes_inquiry_id_inquiries_id_fk" FOREIGN KEY ("inquiry_id") REFERENCES "public"."inquiries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_places" ADD CONSTRAINT "organisation_places_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organisation_places" ADD CONSTRAINT "organisation_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_lineage" ADD CONSTRAINT "place_lineage_predecessor_id_places_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_lineage" ADD CONSTRAINT "place_lineage_successor_id_places_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_neighbours" ADD CONSTRAINT "place_neighbours_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "place_neighbours" ADD CONSTRAINT "place_neighbours_neighbour_id_places_id_fk" FOREIGN KEY ("neighbour_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "places" ADD CONSTRAINT "places_parent_id_places_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "similar_places" ADD CONSTRAINT "similar_places_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "similar_places" ADD CONSTRAINT "similar_places_similar_id_places_id_fk" FOREIGN KEY ("similar_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_cards" ADD CONSTRAINT "post_cards_post_id_posts_id_fk" FOREIGN KEY ("post_id") REFERENCES "public"."posts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_cards" ADD CONSTRAINT "post_cards_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "public"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "post_cards" ADD CONSTRAINT "post_cards_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_question_id_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posts" ADD CONSTRAINT "posts_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_place_id_places_id_fk" FOREIGN KEY ("place_id") REFERENCES "public"."places"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "challenges_by_place" ON "challenges" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "missions_by_challenge" ON "missions" USING btree ("challenge_id","position");--> statement-breakpoint
CREATE INDEX "comment_edits_waiting" ON "comment_edits" USING btree ("promised_at");--> statement-breakpoint
CREATE INDEX "comments_by_note" ON "comments" USING btree ("note_id","published_at");--> statement-breakpoint
CREATE INDEX "comments_by_post" ON "comments" USING btree ("post_id","published_at");--> statement-breakpoint
CREATE INDEX "comments_by_report" ON "comments" USING btree ("report_id","published_at");--> statement-breakpoint
CREATE INDEX "comments_by_question" ON "comments" USING btree ("question_id","published_at");--> statement-breakpoint
CREATE INDEX "comments_by_parent" ON "comments" USING btree ("parent_id","published_at");--> statement-breakpoint
CREATE INDEX "comments_by_author" ON "comments" USING btree ("author_id","made_at","id");--> statement-breakpoint
CREATE INDEX "comments_waiting" ON "comments" USING btree ("promised_at") WHERE state in ('sent', 'in-review');--> statement-breakpoint
CREATE INDEX "insight_edits_waiting" ON "insight_edits" USING btree ("promised_at");--> statement-breakpoint
CREATE INDEX "insights_by_note" ON "insights" USING btree ("note_id","published_at") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_post" ON "insights" USING btree ("post_id","published_at") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_report" ON "insights" USING btree ("report_id","published_at") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_question" ON "insights" USING btree ("question_id","published_at") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_place" ON "insights" USING btree ("place_id","published_at") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_organisation" ON "insights" USING btree ("organisation_id","published_at","id") WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "insights_by_author" ON "insights" USING btree ("author_id","made_at","id");--> statement-breakpoint
CREATE INDEX "insights_waiting" ON "insights" USING btree ("promised_at") WHERE state in ('sent', 'in-review');--> statement-breakpoint
CREATE INDEX "ledger_by_thing" ON "ledger" USING btree ("noun_id","at");--> statement-breakpoint
CREATE INDEX "ledger_by_owner" ON "ledger" USING btree ("of_member_id","at");--> statement-breakpoint
CREATE INDEX "ledger_by_member" ON "ledger" USING btree ("member_id","at");--> statement-breakpoint
CREATE INDEX "letters_by_date" ON "letters" USING btree ("made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "one_membership_at_a_time" ON "memberships" USING btree ("member_id","organisation_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "memberships_by_organisation" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "sessions_by_member" ON "sessions" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "codes_by_email" ON "sign_in_codes" USING btree ("email","made_at");--> statement-breakpoint
CREATE INDEX "notes_by_behaviour" ON "note_behaviours" USING btree ("behaviour_id","note_id");--> statement-breakpoint
CREATE INDEX "follow_ups_by_note" ON "note_follow_ups" USING btree ("note_id","happened_on");--> statement-breakpoint
CREATE INDEX "notes_by_theme" ON "note_themes" USING btree ("theme_id","note_id");--> statement-breakpoint
CREATE INDEX "notes_by_date" ON "notes" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "notes_by_place" ON "notes" USING btree ("place_id","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "notes_by_question" ON "notes" USING btree ("question_id","published_at" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "notes_by_organisation" ON "notes" USING btree ("organisation_id","published_at" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "notes_by_challenge" ON "notes" USING btree ("challenge_id","published_at" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "notes_by_year" ON "notes" USING btree ("year","published_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE state = 'published';--> statement-breakpoint
CREATE INDEX "notes_by_author" ON "notes" USING btree ("author_id","made_at","id");--> statement-breakpoint
CREATE INDEX "notes_waiting" ON "notes" USING btree ("promised_at") WHERE state in ('sent', 'in-review');--> statement-breakpoint
CREATE INDEX "organisations_by_place" ON "organisation_places" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "lineage_by_successor" ON "place_lineage" USING btree ("successor_id");--> statement-breakpoint
CREATE INDEX "places_by_region" ON "places" USING btree ("region","name");--> statement-breakpoint
CREATE INDEX "places_by_parent" ON "places" USING btree ("parent_id");--> statement-breakpoint
CREATE INDEX "cards_by_post" ON "post_cards" USING btree ("post_id","position");--> statement-breakpoint
CREATE INDEX "posts_by_date" ON "posts" USING btree ("published_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "posts_by_place" ON "posts" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "questions_by_place" ON "questions" USING btree ("place_id");--> statement-breakpoint
CREATE INDEX "reports_by_date" ON "reports" USING btree ("published_on" DESC NULLS LAST,"id" DESC NULLS LAST);