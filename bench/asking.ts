import { eq } from "drizzle-orm";
import { people } from "@/bench/landmarks";
import { pagesOf } from "@/bench/pages";
import { listen, type Statement, statementsOf } from "@/bench/statements";
import type { Member, Viewer } from "@/db/doors";
import { reading } from "@/db/doors";
import { getMember } from "@/db/member";
import { members } from "@/db/schema/members";

export const viewerNames = ["visitor", "partner", "moderator", "moderator of 20 places"] as const;
export type ViewerName = (typeof viewerNames)[number];

export type Asked = { page: string; query: string; part: number; viewer: ViewerName; statement: Statement };

/** Every statement that the pages send to Postgres, for each kind of viewer. */
export async function allThatIsAsked(): Promise<Asked[]> {
  listen();
  const { moderator, ...viewers } = await everybody();
  const all: Record<ViewerName, Viewer> = { ...viewers, moderator };

  const asked: Asked[] = [];
  for (const page of await pagesOf(moderator))
    for (const [query, ask] of Object.entries(page.asks))
      for (const viewer of viewerNames) {
        const statements = await statementsOf(() => ask(all[viewer]));
        asked.push(...statements.map((statement, part) => ({ page: page.name, query, part: part + 1, viewer, statement })));
      }
  return asked;
}

/** One of each kind of viewer. */
export const everybody = async () => ({
  visitor: null,
  partner: await member(people.partner),
  moderator: await member(people.moderator),
  "moderator of 20 places": await member(people.moderatorOfPlaces),
});

async function member(number: number): Promise<Member> {
  const door = { house: "door" } as const;
  const [row] = await reading(door, (db) =>
    db
      .select({ id: members.id })
      .from(members)
      .where(eq(members.name, `Member ${number}`)),
  );
  const found = row && (await getMember(door, row.id));
  if (!found) throw new Error(`There is no member ${number} in this world.`);
  return found;
}
