import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { type Db, reading, type Viewer } from "@/db/doors";
import { dutyWeeks } from "@/db/schema/duty";
import { members } from "@/db/schema/members";
import { canPutDown, canPutOthersDown, canSeeRota, canTakeOff } from "@/features/duty/policy";
import { shownWeeks } from "@/features/duty/weeks";

const canLook = and(isNotNull(members.staffRole), isNull(members.suspendedAt), isNull(members.closedAt));
const byName = sql`${members.name} collate "und-x-icu"`;

const downIn = (db: Db, weeks: string[]) =>
  db
    .select({ id: dutyWeeks.id, weekOn: dutyWeeks.weekOn, memberId: dutyWeeks.memberId, name: members.name })
    .from(dutyWeeks)
    .innerJoin(members, eq(members.id, dutyWeeks.memberId))
    .where(and(inArray(dutyWeeks.weekOn, weeks), canLook))
    .orderBy(asc(dutyWeeks.weekOn), asc(dutyWeeks.putDownAt));

/** This week and the next seven with who looks in each, and whom the viewer may put down. Null for whoever does not look. */
export function listRota(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!viewer || !canSeeRota(viewer)) return null;
    const weeks = shownWeeks();
    const down = await downIn(db, weeks);
    const staff = await db
      .select({
        id: members.id,
        name: members.name,
        staffRole: members.staffRole,
        suspendedAt: members.suspendedAt,
        closedAt: members.closedAt,
      })
      .from(members)
      .where(canLook)
      .orderBy(asc(byName))
      .limit(300);
    const choosable = staff.filter((person) => canPutDown(viewer, person)).map(({ id, name }) => ({ id, name }));
    return {
      viewerId: viewer.id,
      weeks: weeks.map((weekOn) => ({
        weekOn,
        people: down
          .filter((row) => row.weekOn === weekOn)
          .map((row) => ({ ...row, isOneself: row.memberId === viewer.id, can: { takeOff: canTakeOff(viewer, row) } })),
      })),
      others: canPutOthersDown(viewer) ? choosable.filter(({ id }) => id !== viewer.id) : [],
    };
  });
}

export type Rota = NonNullable<Awaited<ReturnType<typeof listRota>>>;

/** Who looks this week. */
export function listOnDuty(viewer: Viewer) {
  return reading(viewer, async (db) => {
    if (!canSeeRota(viewer)) return [];
    return (await downIn(db, shownWeeks().slice(0, 1))).map(({ name }) => name);
  });
}
