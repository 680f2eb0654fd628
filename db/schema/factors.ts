import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { bytes, id, madeAt, moment, oneOf } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

/** Keys that a person's devices hold: they sign in by themselves, both factors in one. */
export const passkeys = pgTable(
  "passkeys",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** base64url */
    credentialId: text().notNull().unique(),
    publicKey: bytes().notNull(),
    counter: bigint({ mode: "number" }).notNull().default(0),
    transports: text().array().notNull().default([]),
    name: text().notNull(),
    madeAt: madeAt(),
    lastUsedAt: moment(),
  },
  (passkey) => [index("passkeys_by_member").on(passkey.memberId), check("passkeys_have_a_name", sql`btrim(name) <> ''`)],
);

/** What was asked of a passkey and is not answered yet: good once, for minutes. */
export const passkeyChallenges = pgTable(
  "passkey_challenges",
  {
    id: id(),
    challenge: text().notNull().unique(),
    purpose: text({ enum: ["add", "sign-in", "prove"] }).notNull(),
    memberId: uuid().references(() => members.id),
    /** The browser that asked, where nobody is signed in yet. */
    browserHash: text(),
    expiresAt: moment().notNull(),
  },
  () => [check("challenges_have_a_purpose", oneOf("purpose", ["add", "sign-in", "prove"]))],
);

/** An authenticator app: six digits that change every half minute. One a member, and one that is being set up in its place. */
export const authenticators = pgTable(
  "authenticators",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    /** Enciphered under AUTH_SECRET: a stolen table makes no codes. */
    secret: text().notNull(),
    madeAt: madeAt(),
    /** From when it counts: the first right code. */
    confirmedAt: moment(),
    /** The half minute of the last code that was accepted: none is accepted twice. */
    lastStep: bigint({ mode: "number" }).notNull().default(0),
    tries: integer().notNull().default(0),
    /** No code is looked at until then, after too many wrong ones. */
    restsUntil: moment(),
  },
  (authenticator) => [uniqueIndex("one_authenticator_a_member").on(authenticator.memberId, sql`(confirmed_at is null)`)],
);

export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    id: id(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    codeHash: text().notNull().unique(),
    madeAt: madeAt(),
    usedAt: moment(),
  },
  (code) => [index("recovery_codes_by_member").on(code.memberId)],
);
