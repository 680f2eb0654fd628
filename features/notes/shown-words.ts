import { inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { behaviours } from "@/db/schema/behaviours";
import { challenges, inquiries } from "@/db/schema/challenges";
import { noteFiles } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { type FieldName, type FormWords, filesIn, wordOf } from "@/features/notes/form-words";
import { knowingWords, levelWords, nextWords, stanceWords, sureWords } from "@/features/notes/in-words";
import { partName } from "@/features/notes/parts";
import { compared, type Piece } from "@/lib/compared";
import { dayInWords, monthsInWords } from "@/lib/dates";

/** What has changed of one part of a note. */
export type ChangedPart = { field: string; name: string; pieces: Piece[] };

type Names = ReadonlyMap<string, string>;

const audienceWords = {
  organisation: "its own organisation",
  circle: "a circle",
  partners: "partners who are signed in",
  everyone: "everyone",
} as const;
const namingWords = {
  person: "its author and the organisation",
  role: "its author’s role and the organisation",
  organisation: "the organisation",
  place: "a partner in this place",
} as const;
const careWords = {
  nobody: "nobody could be recognised",
  "details-changed": "details were changed",
  agreed: "the people in it agreed",
} as const;

/** Two states of a note's form, part by part as readers would see them: only the parts that differ. */
export async function comparedWords(db: Db, before: FormWords, after: FormWords): Promise<ChangedPart[]> {
  const names = await namesIn(db, [before, after]);
  const then = new Map(shown(before, names).map((part) => [part.field, part.text]));
  return shown(after, names).flatMap(({ field, text }) => {
    const was = then.get(field) ?? "";
    return was === text ? [] : [{ field, name: partName(field), pieces: compared(was, text) }];
  });
}

/** Each part as one text. Some are of several fields. */
function shown(words: FormWords, names: Names) {
  const one = (field: FieldName) => wordOf(words, field).trim();
  const all = (field: FieldName, said: (value: string) => string) => (words[field] ?? []).map(said).sort().join("\n");
  const named = (id: string) => names.get(id) ?? "something that is not there any more";
  const of = (table: Readonly<Record<string, string>>) => (value: string) => table[value] ?? value;
  const lines = (...texts: string[]) => texts.filter(Boolean).join("\n");
  const next = one("nextDecision");
  const care = one("care");
  return [
    { field: "title", text: one("title") },
    { field: "place", text: one("place") },
    { field: "organisationId", text: one("organisationId") && named(one("organisationId")) },
    { field: "from", text: months(one("from"), one("to")) },
    { field: "setOut", text: one("setOut") },
    { field: "worked", text: one("worked") },
    { field: "challenging", text: one("challenging") },
    { field: "learned", text: one("learned") },
    { field: "nextText", text: lines(next && of(nextWords)(next), one("nextText")) },
    { field: "levels", text: all("levels", of(levelWords)) },
    {
      field: "behaviours",
      text: all("behaviours", (value) => `${named(value.slice(0, 36))}: ${of(stanceWords)(value.slice(37))}`),
    },
    { field: "themes", text: all("themes", named) },
    { field: "questionId", text: all("questionId", named) },
    { field: "challengeId", text: all("challengeId", named) },
    { field: "inquiryId", text: all("inquiryId", named) },
    { field: "howWeKnow", text: all("howWeKnow", of(knowingWords)) },
    { field: "howSure", text: all("howSure", of(sureWords)) },
    {
      field: "sourceUrl",
      text: (words.sourceUrl ?? [])
        .map((url, row) => url && lines(words.sourceLabel?.[row] ?? "", url))
        .filter(Boolean)
        .join("\n"),
    },
    {
      field: "fileId",
      text: filesIn(words)
        .map(({ id, text }) => `${named(id)}: ${text}`)
        .join("\n"),
    },
    {
      field: "audience",
      text: lines(
        all("audience", of(audienceWords)),
        one("audience") === "circle" ? lines(all("circlePlace", String), all("circleOrganisation", named)) : "",
        one("opensOn") && one("audience") !== "everyone" ? `everyone from ${day(one("opensOn"))}` : "",
      ),
    },
    { field: "namedAs", text: all("namedAs", of(namingWords)) },
    {
      field: "care",
      text: lines(
        care && of(careWords)(care),
        care === "agreed"
          ? lines(one("careWho"), one("careHow"), one("careReviewOn") && `to be asked again by ${day(one("careReviewOn"))}`)
          : "",
      ),
    },
  ];
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const day = (text: string) => (isDay(text) ? dayInWords(text) : text);

function months(from: string, to: string) {
  const [first, last] = [`${from}-01`, `${to || from}-01`];
  return isDay(first) && isDay(last) ? monthsInWords(first, last) : [from, to].filter(Boolean).join(" to ");
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** How what is chosen by its id is called. */
async function namesIn(db: Db, all: readonly FormWords[]): Promise<Names> {
  const chosen = (field: FieldName) => [
    ...new Set(all.flatMap((words) => words[field] ?? []).flatMap((value) => uuid.exec(value)?.[0] ?? [])),
  ];
  const tables = [
    [organisations, organisations.name, [...chosen("organisationId"), ...chosen("circleOrganisation")]],
    [behaviours, behaviours.words, chosen("behaviours")],
    [themes, themes.name, chosen("themes")],
    [questions, questions.question, chosen("questionId")],
    [challenges, challenges.title, chosen("challengeId")],
    [inquiries, inquiries.name, chosen("inquiryId")],
    [noteFiles, noteFiles.name, chosen("fileId")],
  ] as const;
  const names = new Map<string, string>();
  for (const [table, name, ids] of tables) {
    if (ids.length === 0) continue;
    const rows = await db
      .select({ id: table.id, name: sql<string>`${name}` })
      .from(table)
      .where(inArray(table.id, ids));
    for (const row of rows) names.set(row.id, row.name);
  }
  return names;
}
