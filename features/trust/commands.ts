import { sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { enclose, record } from "@/db/recorder";
import { trust } from "@/db/schema/trust";
import { siteName } from "@/db/site-name";
import { trustGrantedLetter, trustTakenLetter } from "@/features/trust/letters";
import { canChangeTrust, canSeeTrust, whyNotTrust } from "@/features/trust/policy";
import type { TrustChange } from "@/features/trust/schema";
import { trustedPerson } from "@/features/trust/trusted-person";
import { allow, found } from "@/lib/refusal";

type Input = TrustChange & { siteUrl: string };

/** From now on what they say goes live at once, however little of theirs is published. */
export async function grantTrust(member: Member, input: Input) {
  return writing(member, async (db) => {
    const person = await held(db, member, input);
    if (isRepeat(person, member, "granted", input)) return { name: person.name };
    allow(!person.isTrusted, `${person.name} is trusted already.`);
    await say(db, member, "granted", input);
    await record(db, { ...deedOn(member, input), deed: "grantTrust" });
    await enclose(db, { toAddress: person.email, ...trustGrantedLetter(await told(db, member, input)) });
    return { name: person.name };
  });
}

/** From now on what they say waits to be looked at, however much of theirs is published, until somebody gives trust back. */
export async function takeTrust(member: Member, input: Input) {
  return writing(member, async (db) => {
    const person = await held(db, member, input);
    if (isRepeat(person, member, "taken", input)) return { name: person.name };
    allow(person.isTrusted, `${person.name} is not trusted, so what they say waits already.`);
    await say(db, member, "taken", input);
    await record(db, { ...deedOn(member, input), deed: "takeTrust" });
    await enclose(db, { toAddress: person.email, ...trustTakenLetter(await told(db, member, input)) });
    return { name: person.name };
  });
}

type Person = Awaited<ReturnType<typeof held>>;

/** Two who decide at once come after each other, and the second is told how it stands. */
async function held(db: Db, member: Member, { personId }: Input) {
  allow(canSeeTrust(member), "You do not look after what waits any more, so nothing was changed.");
  // Postgres lets a moderator lock no row of members; the key stands for it.
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`trust of ${personId}`}, 0))`);
  const person = found(await trustedPerson(db, personId), "There is nobody here by this address.");
  allow(canChangeTrust(member, person), whyNotTrust(member, person));
  return person;
}

/** Sent twice: it has been done. */
const isRepeat = ({ word }: Person, member: Member, standing: "granted" | "taken", { reason }: Input) =>
  word?.standing === standing && word.byId === member.id && word.reason === reason;

async function say(db: Db, member: Member, standing: "granted" | "taken", { personId, reason }: Input) {
  const word = { standing, reason, byId: member.id, since: sql`now()` };
  await db
    .insert(trust)
    .values({ memberId: personId, ...word })
    .onConflictDoUpdate({ target: trust.memberId, set: word });
}

const deedOn = (member: Member, { personId, reason }: Input) => ({
  memberId: member.id,
  noun: "member" as const,
  nounId: personId,
  ofMemberId: personId,
  reason,
});

const told = async (db: Db, { name }: Member, { reason, siteUrl }: Input) => ({
  siteName: await siteName(db),
  siteUrl,
  by: name,
  reason,
});
