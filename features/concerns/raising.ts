import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import { type Viewer, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { type Category, concerns } from "@/db/schema/concerns";
import { reportable } from "@/features/concerns/about-queries";
import { promise } from "@/features/contributions/sending";
import { allow } from "@/lib/refusal";
import { hashOf } from "@/lib/secrets";

const theWholeSite = { noun: "page", itemId: null, path: "/", title: "The site" } as const;

const door = { house: "door" } as const;

type Concern = { receipt: string; about: string; category: Category; words: string; contact?: string };

/**
 * Says that something here should be looked at. Where somebody could be recognised, Postgres hides it before this is done. The
 * same form twice says so once. `receipt` is the secret part of the address at which the answer can be read.
 */
export async function raiseConcern(by: Viewer, { receipt, about, category, words, contact = "" }: Concern) {
  return writing(by ?? door, async (db) => {
    const receiptHash = hashOf(receipt);
    const { rows } = await db.execute(sql`select from concern_of_receipt(${receiptHash})`);
    if (rows.length > 0) return { receipt };
    const what = about ? await reportable(db, by, about) : theWholeSite;
    allow(what !== null, "That is not an address of this site. Copy it from the page that you mean.", "about");
    const id = v7();
    await db
      .insert(concerns)
      .values({
        id,
        ...what,
        category,
        words,
        contact,
        reporterId: by?.id ?? null,
        receiptHash,
        promisedAt: await promise(db),
      })
      .onConflictDoNothing();
    await record(db, { memberId: by?.id ?? null, deed: "raiseConcern", noun: "concern", nounId: id });
    return { receipt };
  });
}
