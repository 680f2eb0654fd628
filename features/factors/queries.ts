import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import { type Member, reading } from "@/db/doors";
import { authenticators, passkeys, recoveryCodes } from "@/db/schema/factors";
import { members } from "@/db/schema/members";
import { site } from "@/db/schema/site";
import { authenticatorAddress, openSecret } from "@/features/factors/authenticator-code";
import { fewRecoveryCodes } from "@/features/factors/factor-limits";
import { heldBy } from "@/features/factors/held";
import { canMakeRecoveryCodes, canRemoveFactor, isLastOfStaff, isStaff, nextStepToAdd } from "@/features/factors/policy";

/** A member's own second factors, and what they may do with them. */
export async function getFactors(viewer: Member) {
  return reading(viewer, async (db) => {
    const keys = await db
      .select({ id: passkeys.id, name: passkeys.name, madeAt: passkeys.madeAt, lastUsedAt: passkeys.lastUsedAt })
      .from(passkeys)
      .where(eq(passkeys.memberId, viewer.id))
      .orderBy(passkeys.madeAt);
    const [app] = await db
      .select({ confirmedAt: authenticators.confirmedAt, secret: authenticators.secret })
      .from(authenticators)
      .where(and(eq(authenticators.memberId, viewer.id), isNotNull(authenticators.confirmedAt)));
    const [codes] = await db
      .select({ left: count() })
      .from(recoveryCodes)
      .where(and(eq(recoveryCodes.memberId, viewer.id), isNull(recoveryCodes.usedAt)));
    const held = await heldBy(db, viewer.id);
    return {
      passkeys: keys,
      authenticator: app
        ? { since: app.confirmedAt ?? new Date(), isReadable: openSecret(app.secret, viewer.id) !== null }
        : null,
      recoveryCodesLeft: codes?.left ?? 0,
      isShortOfCodes: (codes?.left ?? 0) <= fewRecoveryCodes,
      hasAny: held.passkeys + held.authenticators > 0,
      isStaff: isStaff(viewer),
      nextStepToAdd: nextStepToAdd(viewer, held),
      can: { remove: canRemoveFactor(viewer, held), makeRecoveryCodes: canMakeRecoveryCodes(viewer, held) },
      isLastOfStaff: isLastOfStaff(viewer, held),
    };
  });
}

/** The key that waits for its app's first code. Null where none does, or where who asks may not add a factor now. */
export async function getBegunAuthenticator(viewer: Member) {
  return reading(viewer, async (db) => {
    if (nextStepToAdd(viewer, await heldBy(db, viewer.id)) !== "ready") return null;
    const [begun] = await db
      .select({ secret: authenticators.secret, email: members.email, siteName: site.name })
      .from(authenticators)
      .innerJoin(members, eq(members.id, authenticators.memberId))
      .leftJoin(site, isNotNull(site.name))
      .where(and(eq(authenticators.memberId, viewer.id), isNull(authenticators.confirmedAt)));
    const secret = begun && openSecret(begun.secret, viewer.id);
    if (!secret) return null;
    const { email, siteName } = begun;
    return { secret, address: authenticatorAddress(secret, { email, siteName: siteName ?? "Hereabouts" }) };
  });
}
