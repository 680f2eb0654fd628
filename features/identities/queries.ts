import { and, eq, gt, isNotNull, notExists, sql } from "drizzle-orm";
import { type House, type Member, reading, type Viewer } from "@/db/doors";
import { identities, providerSignIns } from "@/db/schema/identities";
import { env } from "@/lib/env";
import { hashOf } from "@/lib/secrets";

const door: House = { house: "door" };

/** The organisations that sign their people in themselves. */
export const listProviders = (_viewer: Viewer) => env().OIDC.map(({ key, name }) => ({ key, name }));

/** What a page may tell of a provider. */
export const getProvider = (viewer: Viewer, key: string) => listProviders(viewer).find((provider) => provider.key === key);

/** The member's own connections, and the organisations with which they have none yet. */
export async function listIdentities(member: Member) {
  const rows = await reading(member, (db) =>
    db
      .select({
        id: identities.id,
        issuer: identities.issuer,
        email: identities.email,
        madeAt: identities.madeAt,
        lastUsedAt: identities.lastUsedAt,
      })
      .from(identities)
      .where(eq(identities.memberId, member.id))
      .orderBy(identities.madeAt),
  );
  const providers = env().OIDC;
  return {
    connected: rows.map(({ issuer, ...row }) => ({
      ...row,
      name: providers.find((provider) => provider.issuer === issuer)?.name ?? new URL(issuer).host,
    })),
    others: providers
      .filter(({ issuer }) => rows.every((row) => row.issuer !== issuer))
      .map(({ key, name }) => ({ key, name })),
  };
}

/** The address that a provider has shown in this browser without a name, where nobody has opened an account for it yet. */
export async function getAddressToBeNamed(_viewer: Viewer, browser: string) {
  const [row] = await reading(door, (db) =>
    db
      .select({ email: providerSignIns.shownEmail })
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
      .limit(1),
  );
  return row?.email ?? null;
}
