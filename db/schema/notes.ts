import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { behaviours } from "@/db/schema/behaviours";
import { challenges, inquiries } from "@/db/schema/challenges";
import { bytes, contributed, id, madeAt, moment, oneOf, states } from "@/db/schema/columns";
import { members } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";

export const notes = pgTable(
  "notes",
  {
    id: id(),
    slug: text().notNull().unique(),
    /** HB-2018-0042 */
    reference: text().notNull().unique(),
    ...contributed,
    authorId: uuid()
      .notNull()
      .references(() => members.id),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    decidedById: uuid().references(() => members.id),
    /** Who wrote it, where it was handed over to a colleague since. */
    writtenById: uuid().references(() => members.id),
    /** Null in a draft whose author has not said yet. */
    placeId: uuid().references(() => places.id),
    /** Empty in a draft that has none yet. */
    title: text().notNull(),
    /** First days of months. */
    happenedFrom: date().notNull(),
    happenedTo: date().notNull(),
    /** The one that it counts as; a column, because row security keeps an index from being used through a function. */
    year: integer().notNull().generatedAlwaysAs(sql`extract(year from happened_to)::int`),
    setOut: text().notNull().default(""),
    setOutHtml: text().notNull().default(""),
    worked: text().notNull().default(""),
    workedHtml: text().notNull().default(""),
    challenging: text().notNull().default(""),
    challengingHtml: text().notNull().default(""),
    learned: text().notNull().default(""),
    learnedHtml: text().notNull().default(""),
    /** The first sentence of what we learned: the text of its card. */
    learnedFirst: text().notNull().default(""),
    nextDecision: text({ enum: ["keep", "change", "stop"] }),
    nextText: text().notNull().default(""),
    levels: text().array().notNull().default([]),
    howWeKnow: text().array().notNull().default([]),
    howSure: text({ enum: ["hunch", "few-times", "tested", "well-supported"] }),
    questionId: uuid().references(() => questions.id),
    challengeId: uuid().references(() => challenges.id),
    inquiryId: uuid().references(() => inquiries.id),
    audience: text({ enum: ["organisation", "circle", "partners", "everyone"] }).notNull(),
    /** Of a circle, as note_circles has it; kept here by Postgres, so that a list asks nothing more of each note. */
    circlePlaces: uuid().array().notNull().default([]),
    circleOrganisations: uuid().array().notNull().default([]),
    /** When it opens to everyone, by Postgres' clock. */
    opensAt: moment(),
    /** Null in a draft whose author has not said yet. */
    careAnswer: text({ enum: ["nobody", "details-changed", "agreed"] }),
    reviewBy: date(),
    /** When its author was asked what came of it later on. */
    laterAskedAt: moment(),
    isIllustrative: boolean().notNull().default(false),
  },
  (note) => [
    index("notes_to_ask_about").on(note.publishedAt).where(sql`state = 'published' and later_asked_at is null`),
    // Each list is read by one of these in its order. They hold what is published alone, so that drafts cost readers nothing.
    index("notes_by_date").on(note.publishedAt.desc().nullsLast(), note.id.desc()).where(sql`state = 'published'`),
    index("notes_by_place")
      .on(note.placeId, note.publishedAt.desc().nullsLast(), note.id.desc())
      .where(sql`state = 'published'`),
    index("notes_by_question").on(note.questionId, note.publishedAt.desc().nullsLast()).where(sql`state = 'published'`),
    index("notes_by_organisation").on(note.organisationId, note.publishedAt.desc().nullsLast()).where(sql`state = 'published'`),
    index("notes_by_challenge").on(note.challengeId, note.publishedAt.desc().nullsLast()).where(sql`state = 'published'`),
    index("notes_by_inquiry").on(note.inquiryId, note.publishedAt.desc().nullsLast()).where(sql`state = 'published'`),
    index("notes_by_year").on(note.year, note.publishedAt.desc().nullsLast(), note.id.desc()).where(sql`state = 'published'`),
    index("notes_by_author").on(note.authorId, note.madeAt, note.id),
    index("notes_by_writer").on(note.writtenById).where(sql`written_by_id is not null`),
    index("notes_by_opening").on(note.opensAt.desc().nullsLast()).where(sql`state = 'published' and opens_at is not null`),
    index("notes_waiting").on(note.promisedAt).where(sql`state in ('sent', 'in-review')`),
    check("note_states_are_known", oneOf("state", states)),
    check("note_audiences_are_known", oneOf("audience", ["organisation", "circle", "partners", "everyone"])),
    check("note_bylines_are_chosen", oneOf("named_as", ["person", "role", "organisation", "place"])),
    check(
      "note_titles_are_short",
      sql`char_length(${note.title}) <= 110 and (${note.state} in ('draft', 'withdrawn') or btrim(${note.title}) <> '')`,
    ),
    check(
      "sent_notes_are_whole",
      sql`${note.state} in ('draft', 'withdrawn') or (${note.placeId} is not null and ${note.careAnswer} is not null and ${note.learned} <> '')`,
    ),
    check(
      "notes_keep_to_their_lengths",
      sql`char_length(${note.setOut}) <= 400 and char_length(${note.worked}) <= 1500 and char_length(${note.challenging}) <= 1500 and char_length(${note.learned}) <= 900`,
    ),
    check(
      "sent_notes_say_what_happened",
      sql`${note.state} in ('draft', 'withdrawn') or ${note.worked} <> '' or ${note.challenging} <> ''`,
    ),
    check("published_notes_have_a_date", sql`${note.state} <> 'published' or ${note.publishedAt} is not null`),
    check("waiting_notes_have_a_promise", sql`${note.state} not in ('sent', 'in-review') or ${note.promisedAt} is not null`),
    check(
      "nobody_decides_on_their_own_note",
      sql`${note.decidedById} <> ${note.authorId} and (${note.writtenById} is null or ${note.decidedById} <> ${note.writtenById})`,
    ),
    check("notes_end_after_they_begin", sql`${note.happenedTo} >= ${note.happenedFrom}`),
    check("levels_are_known", sql`${note.levels} <@ array['person', 'team', 'organisation', 'place', 'national']`),
    check(
      "ways_of_knowing_are_known",
      sql`${note.howWeKnow} <@ array['observation', 'conversation', 'resident-story', 'numbers', 'evaluation']`,
    ),
    check("only_partners_notes_open_later", sql`${note.opensAt} is null or ${note.audience} <> 'everyone'`),
  ],
);

export const noteThemes = pgTable(
  "note_themes",
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
  },
  (row) => [primaryKey({ columns: [row.noteId, row.themeId] }), index("notes_by_theme").on(row.themeId, row.noteId)],
);

export const noteBehaviours = pgTable(
  "note_behaviours",
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    behaviourId: uuid()
      .notNull()
      .references(() => behaviours.id),
    stance: text({ enum: ["present", "missing", "growing"] }).notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.noteId, row.behaviourId] }),
    index("notes_by_behaviour").on(row.behaviourId, row.noteId),
    check("stances_are_known", sql`${row.stance} in ('present', 'missing', 'growing')`),
  ],
);

export const noteSources = pgTable(
  "note_sources",
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    position: integer().notNull(),
    label: text().notNull(),
    url: text().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.noteId, row.position] }),
    check("sources_are_web_addresses", sql`${row.url} ~ '^https?://'`),
  ],
);

const fileKinds = ["picture", "pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "csv", "txt"] as const;

/** What somebody added to a note of theirs. A row never changes; which of them a note has is told by its words. */
export const noteFiles = pgTable(
  "note_files",
  {
    id: id(),
    noteId: uuid()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    name: text().notNull(),
    kind: text({ enum: fileKinds }).notNull(),
    size: integer().notNull(),
    /** Of a picture, in pixels. */
    width: integer(),
    height: integer(),
    sha256: text().notNull(),
    bytes: bytes().notNull(),
    addedById: uuid()
      .notNull()
      .references(() => members.id),
    madeAt: madeAt(),
  },
  (file) => [
    unique("the_same_file_once_a_note").on(file.noteId, file.sha256, file.name),
    unique("files_are_known_by_their_note").on(file.noteId, file.id),
    check("file_kinds_are_known", oneOf("kind", fileKinds)),
    check("file_names_are_short", sql`char_length(${file.name}) between 1 and 120 and ${file.name} !~ '[[:cntrl:]/]'`),
    check(
      "files_are_as_large_as_they_say",
      sql`${file.size} = octet_length(${file.bytes}) and ${file.size} between 1 and 10485760`,
    ),
    check("pictures_have_a_size", sql`(${file.kind} = 'picture') = (${file.width} is not null and ${file.height} is not null)`),
  ],
);

/** The files that a note's readers see, each with what it shows or says in words. */
export const noteShownFiles = pgTable(
  "note_shown_files",
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    fileId: uuid().notNull(),
    textAlternative: text().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.noteId, row.position] }),
    unique("each_file_is_shown_once").on(row.fileId),
    foreignKey({
      name: "notes_show_their_own_files",
      columns: [row.noteId, row.fileId],
      foreignColumns: [noteFiles.noteId, noteFiles.id],
    }),
    check("files_are_told_in_words", sql`btrim(${row.textAlternative}) <> '' and char_length(${row.textAlternative}) <= 600`),
  ],
);

/** Who agreed to be described, how, and when to ask again. For staff and the author only. */
export const noteConsents = pgTable("note_consents", {
  noteId: uuid()
    .primaryKey()
    .references(() => notes.id),
  who: text().notNull(),
  how: text().notNull(),
  reviewOn: date().notNull(),
});

const followUpStates = ["sent", "changes-requested", "held", "published", "withdrawn", "declined", "unpublished"] as const;

/** Later on: what the authors add months after. */
export const noteFollowUps = pgTable(
  "note_follow_ups",
  {
    id: id(),
    noteId: uuid()
      .notNull()
      .references(() => notes.id),
    authorId: uuid()
      .notNull()
      .references(() => members.id),
    state: text({ enum: followUpStates }).notNull(),
    version: integer().notNull().default(1),
    /** What it is to stand in the place of, when it has been looked at: until then the old words stay up. */
    replacesId: uuid().references((): AnyPgColumn => noteFollowUps.id, { onDelete: "set null" }),
    /** The first day of the month. */
    happenedOn: date().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    madeAt: madeAt(),
    sentAt: moment(),
    promisedAt: moment(),
    decidedAt: moment(),
    decidedById: uuid().references(() => members.id),
    publishedAt: moment(),
    editedAt: moment(),
  },
  (row) => [
    index("follow_ups_by_note").on(row.noteId, row.happenedOn),
    index("follow_ups_waiting").on(row.promisedAt).where(sql`state = 'sent'`),
    uniqueIndex("one_follow_up_waits_for_another")
      .on(row.replacesId)
      .where(sql`state in ('sent', 'changes-requested', 'held')`),
    check("follow_up_states_are_known", oneOf("state", followUpStates)),
    check("follow_ups_keep_to_their_length", sql`char_length(${row.text}) <= 600 and btrim(${row.text}) <> ''`),
    check("published_follow_ups_have_a_date", sql`${row.state} <> 'published' or ${row.publishedAt} is not null`),
    check("waiting_follow_ups_have_a_promise", sql`${row.state} <> 'sent' or ${row.promisedAt} is not null`),
    check("nobody_decides_on_their_own_follow_up", sql`${row.decidedById} <> ${row.authorId}`),
  ],
);

/** Whom a note for a circle is for: the members of these organisations, and of those that work in these places. */
export const noteCircles = pgTable(
  "note_circles",
  {
    noteId: uuid()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    placeId: uuid().references(() => places.id),
    organisationId: uuid().references(() => organisations.id),
  },
  (row) => [
    unique("one_of_each_in_a_circle").on(row.noteId, row.placeId, row.organisationId).nullsNotDistinct(),
    check("circles_name_one_thing", sql`num_nonnulls(${row.placeId}, ${row.organisationId}) = 1`),
  ],
);

/** The fields of the writing form as they stand in it: every field's name with its values. */
export type FormWords = Record<string, string[]>;

/** What its author is writing, as it was last saved: not judged, and nobody else's. */
export const noteDrafts = pgTable("note_drafts", {
  noteId: uuid()
    .primaryKey()
    .references(() => notes.id, { onDelete: "cascade" }),
  /** Counts the saves; each carries the one that it began from. */
  version: integer().notNull().default(1),
  words: jsonb().$type<FormWords>().notNull(),
  savedAt: madeAt(),
});

/** What a note has said before: kept while it was written, set aside where two had changed it, sent, published, corrected. */
export const noteVersions = pgTable(
  "note_versions",
  {
    id: id(),
    noteId: uuid()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    number: integer().notNull(),
    kind: text({ enum: ["kept", "set-aside", "sent", "published", "corrected"] }).notNull(),
    words: jsonb().$type<FormWords>().notNull(),
    madeById: uuid()
      .notNull()
      .references(() => members.id),
    madeAt: madeAt(),
  },
  (version) => [
    unique("one_version_a_number").on(version.noteId, version.number),
    check("version_kinds_are_known", oneOf("kind", ["kept", "set-aside", "sent", "published", "corrected"])),
  ],
);

/** New words for a published note, waiting while the old ones stay up. */
export const noteEdits = pgTable(
  "note_edits",
  {
    noteId: uuid()
      .primaryKey()
      .references(() => notes.id, { onDelete: "cascade" }),
    words: jsonb().$type<FormWords>().notNull(),
    sentAt: madeAt(),
    promisedAt: moment().notNull(),
  },
  (edit) => [index("note_edits_waiting").on(edit.promisedAt)],
);

/** What a reviewer says about one passage. */
export const noteRemarks = pgTable(
  "note_remarks",
  {
    id: id(),
    noteId: uuid()
      .notNull()
      .references(() => notes.id, { onDelete: "cascade" }),
    /** The version that was read. */
    version: integer().notNull(),
    /** The field of the form, and the words of it that are meant; none for the whole field. */
    field: text().notNull(),
    passage: text().notNull().default(""),
    remark: text().notNull(),
    /** Of a colleague who read it before the editors did: that is between them and its author. */
    fromColleague: boolean().notNull().default(false),
    madeById: uuid()
      .notNull()
      .references(() => members.id),
    madeAt: madeAt(),
    /** When its author was told, with a decision; until then it can be taken out again. */
    toldAt: moment(),
  },
  (remark) => [
    index("remarks_by_note").on(remark.noteId, remark.madeAt),
    check("remarks_say_something", sql`btrim(${remark.remark}) <> '' and char_length(${remark.remark}) <= 600`),
    check("passages_are_short", sql`char_length(${remark.passage}) <= 300`),
  ],
);

/** A colleague who reads a note before it goes to the editors. */
export const noteReadings = pgTable(
  "note_readings",
  {
    noteId: uuid()
      .primaryKey()
      .references(() => notes.id, { onDelete: "cascade" }),
    readerId: uuid()
      .notNull()
      .references(() => members.id),
    askedAt: madeAt(),
    /** Then it goes to the editors unread. */
    dueAt: moment().notNull(),
    answeredAt: moment(),
    /** What they said to the author. */
    words: text().notNull().default(""),
  },
  (reading) => [
    index("readings_by_reader").on(reading.readerId).where(sql`answered_at is null`),
    index("readings_due").on(reading.dueAt).where(sql`answered_at is null`),
  ],
);
