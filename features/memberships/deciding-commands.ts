import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { members, memberships } from "@/db/schema/members";
import { organisations } from "@/db/schema/organisations";
import { siteName } from "@/db/site-name";
import { withdrawOpenTo } from "@/features/invitations/withdrawing";
import { answeredLetter } from "@/features/memberships/joining-letters";
import { canDecideOnJoining, mayAskAgainFrom } from "@/features/memberships/policy";
import { dayInWords } from "@/lib/dates";
import { allow, found } from "@/lib/refusal";

const notForYou = "You cannot decide on this: it is your own, or not here any more.";

type Answer = { id: string; answer: "admit" | "decline"; reason: string; siteUrl: string };

/** Lets somebody in who asked to join, or does not; they hear either way. */
export async function answerRequest(member: Member, { id, answer, reason, siteUrl }: Answer) {
  return writing(member, async (db) => {
    const [whose] = await db
      .select({ organisationId: memberships.organisationId, memberId: memberships.memberId })
      .from(memberships)
      .where(eq(memberships.id, id));
    if (whose && answer === "admit") await withdrawOpenTo(db, member, whose);
    const request = await lockRequest(db, id);
    allow(canDecideOnJoining(member, request), notForYou);
    allow(isWaiting(request), await whatHappened(db, request));
    const isIn = answer === "admit";
    await db
      .update(memberships)
      .set({
        ...(isIn ? { admittedAt: sql`now()`, admittedById: member.id } : { declinedAt: sql`now()`, declinedById: member.id }),
        decisionReason: reason,
      })
      .where(eq(memberships.id, id));
    await enclose(db, {
      toAddress: request.email,
      ...answeredLetter({
        siteName: await siteName(db),
        siteUrl,
        organisation: request.organisation,
        isIn,
        reason,
        againFrom: dayInWords(mayAskAgainFrom(new Date())),
      }),
    });
    await record(db, {
      memberId: member.id,
      deed: isIn ? "admitMember" : "declineMember",
      noun: "membership",
      nounId: id,
      ofMemberId: request.memberId,
      ...(reason ? { reason } : {}),
    });
    return { id, slug: request.slug };
  });
}

/** Two who decide at once wait for each other here. */
async function lockRequest(db: Db, id: string) {
  const [row] = await db
    .select({
      id: memberships.id,
      memberId: memberships.memberId,
      organisationId: memberships.organisationId,
      admittedAt: memberships.admittedAt,
      admittedById: memberships.admittedById,
      declinedAt: memberships.declinedAt,
      declinedById: memberships.declinedById,
      leftAt: memberships.leftAt,
      name: members.name,
      email: members.email,
      organisation: organisations.name,
      slug: organisations.slug,
    })
    .from(memberships)
    .innerJoin(members, eq(members.id, memberships.memberId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.id, id))
    .for("update", { of: memberships });
  return found(row, notForYou);
}

type Request = Awaited<ReturnType<typeof lockRequest>>;

const isWaiting = ({ admittedAt, declinedAt, leftAt }: Request) => !admittedAt && !declinedAt && !leftAt;

/** What to tell who comes second. */
async function whatHappened(db: Db, request: Request) {
  const { name, admittedAt, admittedById, declinedById, leftAt } = request;
  if (leftAt && !admittedAt) return `${name} has taken the request back. Nothing was changed.`;
  if (leftAt) return `${name} was let in, and has left since. Nothing was changed.`;
  const [by] = await db
    .select({ name: members.name })
    .from(members)
    .where(eq(members.id, admittedById ?? declinedById ?? request.id));
  const who = by?.name ?? (admittedById || declinedById ? "An editor" : "An invitation");
  return `${who} has ${admittedAt ? `let ${name} in` : `declined ${name}`} already. Nothing was changed.`;
}
