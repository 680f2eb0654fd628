import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { noteBehaviours, noteCircles, noteConsents, noteShownFiles, noteSources, noteThemes } from "@/db/schema/notes";
import type { NoteInput } from "@/features/notes/written-note";
import { ukMoment } from "@/lib/dates";
import { firstSentence } from "@/lib/first-sentence";
import { markdown } from "@/lib/markdown";
import { slugOf, tail } from "@/lib/slug";

// HB-2018-0042; the number grows past four digits when it must.
export const nextReference = sql`(select 'HB-' || to_char(now() at time zone 'Europe/London', 'YYYY') || '-' || lpad(n, greatest(4, length(n)), '0') from (select nextval('note_references')::text as n) next)`;

/** A note's own columns, but for who says it and how it stands. Markdown becomes HTML once, when it is written. */
export function columnsOf(input: NoteInput) {
  return {
    placeId: input.placeId,
    title: input.title,
    setOut: input.setOut,
    setOutHtml: markdown(input.setOut),
    worked: input.worked,
    workedHtml: markdown(input.worked),
    challenging: input.challenging,
    challengingHtml: markdown(input.challenging),
    learned: input.learned,
    learnedHtml: markdown(input.learned),
    learnedFirst: firstSentence(input.learned),
    happenedFrom: `${input.from}-01`,
    happenedTo: `${input.to}-01`,
    nextDecision: input.next?.decision ?? null,
    nextText: input.next?.text ?? "",
    levels: input.levels,
    howWeKnow: input.howWeKnow,
    howSure: input.howSure,
    questionId: input.questionId,
    challengeId: input.challengeId,
    inquiryId: input.inquiryId,
    audience: input.audience,
    opensAt: input.audience !== "everyone" && input.opensOn ? ukMoment(input.opensOn, "00:00") : null,
    careAnswer: input.care.answer,
  };
}

/** What hangs on a note: themes, behaviours, sources, files, its circle and who agreed. What hung there before goes. */
export async function tagNote(db: Db, noteId: string, input: NoteInput) {
  for (const table of [noteThemes, noteBehaviours, noteSources, noteShownFiles, noteCircles, noteConsents])
    await db.delete(table).where(eq(table.noteId, noteId));
  const rows = <T>(all: T[], add: (all: T[]) => Promise<unknown>) => (all.length > 0 ? add(all) : undefined);
  await rows([...new Set(input.themeIds)], (all) => db.insert(noteThemes).values(all.map((themeId) => ({ noteId, themeId }))));
  await rows(input.behaviours, (all) => db.insert(noteBehaviours).values(all.map((behaviour) => ({ noteId, ...behaviour }))));
  await rows(input.sources, (all) =>
    db.insert(noteSources).values(all.map((source, position) => ({ noteId, position, ...source }))),
  );
  await rows([...input.files], (all) =>
    db
      .insert(noteShownFiles)
      .values(all.map(({ id, text }, position) => ({ noteId, position, fileId: id, textAlternative: text }))),
  );
  const { placeIds, organisationIds } = input.circle;
  await rows(
    [
      ...[...new Set(placeIds)].map((placeId) => ({ noteId, placeId })),
      ...[...new Set(organisationIds)].map((organisationId) => ({ noteId, organisationId })),
    ],
    (all) => db.insert(noteCircles).values(all),
  );
  if (input.care.answer !== "agreed") return;
  const { who, how, reviewOn } = input.care;
  await db.insert(noteConsents).values({ noteId, who, how, reviewOn });
}

/** A private note's address has a random tail, so that it tells nothing and collides with nothing. */
export async function freeSlug(db: Db, { title, audience }: Pick<NoteInput, "title" | "audience">) {
  const slug = slugOf(title);
  if (audience !== "everyone" || slug === "new") return `${slug}-${tail()}`;
  const { rows } = await db.execute<{ free: boolean }>(sql`select note_address_is_free(${slug}) as free`);
  return rows[0]?.free ? slug : `${slug}-${tail()}`;
}
