import { sql } from "drizzle-orm";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { themes } from "@/db/schema/themes";
import { canAddTheme } from "@/features/themes/policy";
import { allow, found } from "@/lib/refusal";

type Theme = Pick<typeof themes.$inferInsert, "slug" | "name" | "about" | "isSensitive">;

/** Adds a theme at the end of the short list. Answers its id and slug. */
export async function addTheme(member: Member, theme: Theme) {
  return writing(member, async (db) => {
    allow(canAddTheme(member), "Only an editor can add a theme.");
    const [row] = await db
      .insert(themes)
      .values({ ...theme, position: sql`(select coalesce(max(position), 0) + 1 from themes)` })
      .onConflictDoNothing({ target: themes.slug })
      .returning({ id: themes.id, slug: themes.slug });
    const made = found(row, "There is a theme with this address already.");
    await record(db, { memberId: member.id, deed: "addTheme", noun: "theme", nounId: made.id, ofMemberId: member.id });
    return made;
  });
}
