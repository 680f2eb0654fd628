import { type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { behaviourSets, behaviours } from "@/db/schema/behaviours";
import { canAddBehaviourSet } from "@/features/behaviours/policy";
import { allow, found } from "@/lib/refusal";

type BehaviourSet = Omit<typeof behaviourSets.$inferInsert, "id"> & {
  behaviours: Omit<typeof behaviours.$inferInsert, "id" | "setId">[];
};

/** Adds a version of a network's behaviours, with its source; earlier versions stay. Answers the set's id and its behaviours'. */
export async function addBehaviourSet(member: Member, { behaviours: all, ...set }: BehaviourSet) {
  return writing(member, async (db) => {
    allow(canAddBehaviourSet(member), "Only an editor can add a set of behaviours.");
    const [row] = await db.insert(behaviourSets).values(set).onConflictDoNothing().returning({ id: behaviourSets.id });
    const { id } = found(row, "This version of the set is here already.");
    const made = await db
      .insert(behaviours)
      .values(all.map((behaviour) => ({ ...behaviour, setId: id })))
      .returning({ id: behaviours.id, number: behaviours.number });
    await record(db, {
      memberId: member.id,
      deed: "addBehaviourSet",
      noun: "behaviour-set",
      nounId: id,
      ofMemberId: member.id,
    });
    return { id, behaviours: made };
  });
}
