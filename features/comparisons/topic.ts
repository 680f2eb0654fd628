import { type SQL, sql } from "drizzle-orm";

/** What places are compared on; null for all that is written from them. */
export type Topic = { noun: "theme" | "question"; id: string; slug: string; words: string } | null;

// Names are written out: in a select from one table Drizzle leaves the table's away, and note_themes has a note_id too.
const themed = (note: SQL, id: string) =>
  sql`exists (select from note_themes t where t.note_id = ${note} and t.theme_id = ${id})`;

export function notesOn(topic: Topic): SQL | undefined {
  if (!topic) return undefined;
  return topic.noun === "theme" ? themed(sql`notes.id`, topic.id) : sql`notes.question_id = ${topic.id}`;
}

/** An insight is about what it hangs on. */
export function insightsOn(topic: Topic): SQL | undefined {
  if (!topic) return undefined;
  if (topic.noun === "theme") return themed(sql`insights.note_id`, topic.id);
  return sql`(insights.question_id = ${topic.id}
    or exists (select from notes n where n.id = insights.note_id and n.question_id = ${topic.id}))`;
}
