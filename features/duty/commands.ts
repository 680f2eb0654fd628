import { and, eq } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { dutyWeeks } from "@/db/schema/duty";
import { members } from "@/db/schema/members";
import { siteName } from "@/db/site-name";
import { putDownLetter, takenOffLetter } from "@/features/duty/letters";
import { canPutDown, canTakeOff } from "@/features/duty/policy";
import { shownWeeks } from "@/features/duty/weeks";
import { allow, found } from "@/lib/refusal";

const notThem = "Only people who look after what waits can be put down: yourself, or, for editors, others.";

type From = { siteUrl: string };

/** Somebody looks at what waits in this week. Put down twice, they are down once. */
export async function putDown(member: Member, { weekOn, memberId, siteUrl }: From & { weekOn: string; memberId: string }) {
  return writing(member, async (db) => {
    allow(shownWeeks().includes(weekOn), "The rota is for this week and the next seven. Please open the page again.");
    const person = found(await personOf(db, memberId), notThem);
    allow(canPutDown(member, person), notThem);
    const [made] = await db
      .insert(dutyWeeks)
      .values({ weekOn, memberId, putDownById: member.id })
      .onConflictDoNothing()
      .returning({ id: dutyWeeks.id });
    if (!made) return { name: person.name, weekOn };
    await record(db, { ...deedOn(member, person.id, made.id), deed: "putDown", after: { weekOn } });
    if (person.id !== member.id)
      await enclose(db, { toAddress: person.email, ...putDownLetter(await told(db, member, { weekOn, siteUrl })) });
    return { name: person.name, weekOn };
  });
}

/** They do not look in that week after all. */
export async function takeOff(member: Member, { id, siteUrl }: From & { id: string }) {
  return writing(member, async (db) => {
    const [week] = await db
      .select({ memberId: dutyWeeks.memberId, weekOn: dutyWeeks.weekOn })
      .from(dutyWeeks)
      .where(eq(dutyWeeks.id, id));
    const { memberId, weekOn } = found(week, "They are not down for that week any more.");
    allow(canTakeOff(member, { memberId }), "Whoever is down takes themselves off, or an editor does.");
    const person = found(await personOf(db, memberId), notThem);
    const gone = await db
      .delete(dutyWeeks)
      .where(and(eq(dutyWeeks.id, id), eq(dutyWeeks.memberId, memberId)))
      .returning({ id: dutyWeeks.id });
    allow(gone.length > 0, "They are not down for that week any more.");
    await record(db, { ...deedOn(member, memberId, id), deed: "takeOff", before: { weekOn } });
    if (memberId !== member.id)
      await enclose(db, { toAddress: person.email, ...takenOffLetter(await told(db, member, { weekOn, siteUrl })) });
    return { name: person.name, weekOn };
  });
}

async function personOf(db: Db, id: string) {
  const [person] = await db
    .select({
      id: members.id,
      name: members.name,
      email: members.email,
      staffRole: members.staffRole,
      suspendedAt: members.suspendedAt,
      closedAt: members.closedAt,
    })
    .from(members)
    .where(eq(members.id, id));
  return person;
}

const deedOn = ({ id }: Member, ofMemberId: string, weekId: string) => ({
  memberId: id,
  noun: "duty-week" as const,
  nounId: weekId,
  ofMemberId,
});

const told = async (db: Db, { name }: Member, { weekOn, siteUrl }: From & { weekOn: string }) => ({
  siteName: await siteName(db),
  siteUrl,
  by: name,
  weekOn,
});
