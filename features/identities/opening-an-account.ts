import { and, desc, eq, gt, isNotNull, notExists, sql } from "drizzle-orm";
import { type House, writing } from "@/db/doors";
import { identities, providerSignIns } from "@/db/schema/identities";
import { isTheDoor } from "@/features/identities/policy";
import { holderOf, oneAtATime, openAccountWith } from "@/features/identities/signing-in";
import { allow, found } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

const tooLate = "That took too long, or was done already. Sign in again.";

/** An account for whom a provider has shown without a name, under the name that they have given. */
export async function openAccountByProvider(by: House, { browser, name }: { browser: string; name: string }) {
  return writing(by, async (db) => {
    allow(isTheDoor(by), "People sign in at the door.");
    const [row] = await db
      .select({ issuer: providerSignIns.issuer, subject: providerSignIns.shownSubject, email: providerSignIns.shownEmail })
      .from(providerSignIns)
      .where(
        and(
          eq(providerSignIns.browserHash, hashOf(browser)),
          isNotNull(providerSignIns.shownSubject),
          gt(providerSignIns.expiresAt, sql`now()`),
          notExists(
            db
              .select({ id: identities.id })
              .from(identities)
              .where(and(eq(identities.issuer, providerSignIns.issuer), eq(identities.subject, providerSignIns.shownSubject))),
          ),
        ),
      )
      .orderBy(desc(providerSignIns.answeredAt))
      .limit(1);
    const { issuer } = found(row, tooLate);
    const [subject, email] = [found(row?.subject, tooLate), found(row?.email, tooLate)];
    await oneAtATime(db, issuer, subject);
    const known = await holderOf(db, issuer, subject); // sent twice at once
    if (known) return known.member;
    return found(await openAccountWith(db, { issuer, subject, email, name }), tooLate);
  });
}
