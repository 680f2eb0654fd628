import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { site } from "@/db/schema/site";
import { canSetPromise } from "@/features/promise/policy";
import type { PromiseSet } from "@/features/promise/schema";
import { allow, found } from "@/lib/refusal";
import { theSite } from "@/lib/the-site";

/** For what is sent from now on: what was promised stays as it was said. */
export function setPromise(member: Member, { days, seen, reason }: PromiseSet) {
  return writing(member, async (db) => {
    allow(canSetPromise(member), "Administrators set how soon an answer is promised.");
    const [row] = await db.select({ days: site.promiseWorkingDays }).from(site).for("update");
    const before = found(row, "The site has no settings yet.").days;
    allow(
      before === seen,
      `Somebody has set it to ${before} since you opened this page. Look at it again, then send this.`,
      "days",
    );
    allow(before !== days, `It is ${days} already. Nothing was changed.`, "days");
    await db.update(site).set({ promiseWorkingDays: days });
    await record(db, {
      memberId: member.id,
      deed: "setPromise",
      noun: "site",
      nounId: theSite,
      reason,
      before: { promiseWorkingDays: before },
      after: { promiseWorkingDays: days },
    });
    return { days };
  });
}
