import { validate } from "uuid";
import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { chosenIn, errorsIn, type RecordFilter } from "@/features/audit/filter";
import { canReadRecord } from "@/features/audit/policy";
import { allow } from "@/lib/refusal";
import { theSite } from "@/lib/the-site";

/**
 * Whoever takes the record out as a file stands in it, with what they asked for: not with the names and words that they looked for,
 * which would stay when those people are gone.
 */
export function exportRecord(member: Member, filter: RecordFilter) {
  return writing(member, async (db) => {
    allow(canReadRecord(member), "Administrators take the record out.");
    allow(Object.keys(errorsIn(filter)).length === 0, "Put right what the record is narrowed down by, then take it out.");
    const asked = Object.fromEntries(
      chosenIn(filter).map(({ name, value }) => [name, mayStay(name, value) ? value : "not kept"]),
    );
    await record(db, { memberId: member.id, deed: "exportRecord", noun: "site", nounId: theSite, after: asked });
    return {};
  });
}

const mayStay = (name: string, value: string) => name !== "words" && ((name !== "by" && name !== "of") || validate(value));
