import { sql } from "drizzle-orm";
import { reading, type Viewer } from "@/db/doors";

const mostListed = 12;

type Figures<Name extends string> = Record<Name, number | null>;

/** Null in place of a figure: fewer than five. Nothing that such a figure could be worked out from is told. */
export type QuarterFigures = {
  isEmpty: boolean;
  outcomes: Figures<"published" | "returned" | "held" | "declined" | "unpublished">;
  kinds: Figures<"note" | "insight" | "comment" | "follow-up"> | null;
  appeals: Figures<"stands" | "turned">;
  answered: { days: number; promised: number; inTime: string } | null;
};

/** What was decided in a quarter that is over. Null where it is not, or there was no site yet. */
export function getQuarter(viewer: Viewer, quarter: string) {
  return reading(viewer, async (db) => {
    const { rows } = await db.execute<{ figures: QuarterFigures | null }>(
      sql`select quarter_in_figures(${quarter}) as figures`,
    );
    return rows[0]?.figures ?? null;
  });
}

/** The newest quarters that are over and in which something was decided. */
export function listQuarters(viewer: Viewer) {
  return reading(viewer, async (db) => {
    const { rows } = await db.execute<{ name: string }>(
      sql`select name from finished_quarters() where not is_empty order by began desc limit ${mostListed}`,
    );
    return rows.map(({ name }) => name);
  });
}
