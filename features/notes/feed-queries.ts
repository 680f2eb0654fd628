import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { places } from "@/db/schema/places";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { listedNotes } from "@/features/notes/policy";
import { hasTheme } from "@/features/notes/queries";
import { placeAt } from "@/features/places/place-at";

const longest = 50;

/** What a feed of notes is about, by its slug; nothing for all notes. */
export type FeedOf = { place?: string; question?: string; theme?: string };

/** The newest notes about this, with what it is called. What has just opened is new too, however long ago it was published. Null where there is no such thing. */
export function getNotesFeed(viewer: Viewer, of: FeedOf) {
  return reading(viewer, async (db) => {
    const about = await findAbout(db, of);
    if (!about) return null;
    const published = await entries(db, viewer, about.chosen).orderBy(
      sql`${notes.publishedAt} desc nulls last`,
      desc(notes.id),
    );
    const lately = sql`${notes.opensAt} between now() - interval '90 days' and now()`;
    const opened = await entries(db, viewer, [...about.chosen, lately]).orderBy(sql`${notes.opensAt} desc nulls last`);
    const all = new Map([...published, ...opened].map((note) => [note.id, { ...note, at: newer(note) }]));
    const newest = [...all.values()].sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
    return { name: about.name, notes: newest.slice(0, longest) };
  });
}

export type FeedNote = NonNullable<Awaited<ReturnType<typeof getNotesFeed>>>["notes"][number];

const entries = (db: Db, viewer: Viewer, chosen: SQL[]) =>
  db
    .select({
      id: notes.id,
      slug: notes.slug,
      title: notes.title,
      learnedFirst: notes.learnedFirst,
      byline: notes.byline,
      publishedAt: notes.publishedAt,
      editedAt: notes.editedAt,
      opensAt: notes.opensAt,
      place: places.name,
    })
    .from(notes)
    .innerJoin(places, eq(places.id, notes.placeId))
    .where(and(listedNotes(viewer), ...chosen))
    .limit(longest);

/** When it could first be read by all who read it now. */
const newer = ({ publishedAt, opensAt }: { publishedAt: Date | null; opensAt: Date | null }) =>
  new Date(Math.max(publishedAt?.getTime() ?? 0, opensAt?.getTime() ?? 0));

type About = { name: string; chosen: SQL[] };

async function findAbout(db: Db, of: FeedOf): Promise<About | undefined> {
  if (of.place) {
    const [place] = await db
      .select({ name: places.name, ids: sql<string[]>`place_and_parts(${places.id})` })
      .from(places)
      .where(placeAt(of.place));
    return place && { name: place.name, chosen: [inArray(notes.placeId, place.ids)] };
  }
  if (of.question) {
    const [question] = await db
      .select({ id: questions.id, name: questions.question })
      .from(questions)
      .where(eq(questions.slug, of.question));
    return question && { name: question.name, chosen: [eq(notes.questionId, question.id)] };
  }
  if (of.theme) {
    const [theme] = await db.select({ id: themes.id, name: themes.name }).from(themes).where(eq(themes.slug, of.theme));
    return theme && { name: theme.name, chosen: [hasTheme(db, theme.id)] };
  }
  return { name: "", chosen: [] };
}
