import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, madeAt, moment, oneOf } from "@/db/schema/columns";
import { members } from "@/db/schema/members";

/** The ways in. */
export const waysIn = ["code", "link", "passkey", "provider", "demonstration"] as const;

export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    /** SHA-256 of the cookie's token: a stolen table signs nobody in. */
    tokenHash: text().notNull().unique(),
    memberId: uuid()
      .notNull()
      .references(() => members.id),
    signedInBy: text({ enum: waysIn }).notNull(),
    /** "Firefox on Windows", to be recognised by whoever signed in. */
    browser: text().notNull().default(""),
    madeAt: madeAt(),
    /** To within ten minutes. */
    lastSeenAt: madeAt(),
    /** When this session last showed a second factor; a passkey is both factors in one. */
    provedAt: moment(),
    /** However much it is used. */
    expiresAt: moment().notNull(),
  },
  (session) => [index("sessions_by_member").on(session.memberId), check("ways_in_are_known", oneOf("signed_in_by", waysIn))],
);

/** One letter's way in: a link and a code for the same sign-in. */
export const signInCodes = pgTable(
  "sign_in_codes",
  {
    id: id(),
    email: text().notNull(),
    linkHash: text().notNull().unique(),
    codeHash: text().notNull(),
    /** The browser that asked: the link works in it alone, the code where it is typed beside the address. */
    browserHash: text().notNull(),
    /** From where it was asked for. */
    networkHash: text().notNull().default(""),
    tries: integer().notNull().default(0),
    madeAt: madeAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  (code) => [
    index("codes_by_email").on(code.email, code.madeAt),
    check("five_tries_at_most", sql`${code.tries} between 0 and 5`),
  ],
);
