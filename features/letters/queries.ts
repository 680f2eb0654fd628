import { desc, eq, isNotNull, sql } from "drizzle-orm";
import { type House, reading, type Viewer } from "@/db/doors";
import { letters } from "@/db/schema/letters";
import { site } from "@/db/schema/site";
import { lettersStayHere } from "@/features/letters/policy";
import { env } from "@/lib/env";

const worker: House = { house: "worker" };

/** Whether letters are kept on the site instead of being posted: in the demonstration and while developing. */
export async function doLettersStayHere(viewer: Viewer | House) {
  const { SMTP_URL: smtpUrl, NODE_ENV: nodeEnv } = env();
  const [row] = await reading(viewer, (db) =>
    db.select({ isDemonstration: sql<boolean>`${isNotNull(site.demonstrationSince)}` }).from(site),
  );
  return lettersStayHere({ smtpUrl, nodeEnv, isDemonstration: row?.isDemonstration ?? false });
}

/** The latest letters. Null where letters are posted: then they are between the site and whom they are for. */
export async function listLetters(viewer: Viewer) {
  if (!(await doLettersStayHere(viewer))) return null;
  return reading(worker, (db) =>
    db
      .select({ id: letters.id, toAddress: letters.toAddress, subject: letters.subject, madeAt: letters.madeAt })
      .from(letters)
      .orderBy(desc(letters.madeAt))
      .limit(100),
  );
}

/** One letter as it would have been posted. Null where there is none, or where letters are posted. */
export async function getLetter(viewer: Viewer, id: string) {
  if (!(await doLettersStayHere(viewer))) return null;
  const [letter] = await reading(worker, (db) =>
    db
      .select({
        toAddress: letters.toAddress,
        subject: letters.subject,
        text: letters.text,
        html: letters.html,
        madeAt: letters.madeAt,
      })
      .from(letters)
      .where(eq(letters.id, id)),
  );
  return letter ?? null;
}
