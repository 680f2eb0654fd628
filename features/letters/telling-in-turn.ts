import type { House, Member } from "@/db/doors";
import { getMember } from "@/db/member";

const atOnce = 100;

type Telling = {
  /** Those who may have to be told, by their ids, from `after` on. */
  some: (asking: { after: string | null; most: number }) => Promise<{ id: string }[]>;
  /** Whether a letter went; "again" where what was read of them stood no longer when it was to be marked as told. */
  tell: (member: Member) => Promise<boolean | "again">;
};

/** Tells one member after the other, each what they may read. Answers how many letters went. */
export async function tellInTurn(by: House, { some, tell }: Telling) {
  let told = 0;
  let after: string | null = null;
  for (;;) {
    const these: { id: string }[] = await some({ after, most: atOnce });
    for (const { id } of these) told += (await tellUntilDone(by, id, tell)) ? 1 : 0;
    after = these.at(-1)?.id ?? null;
    if (these.length < atOnce) return told;
  }
}

async function tellUntilDone(by: House, memberId: string, tell: Telling["tell"]) {
  for (;;) {
    const member = await withoutStaffPowers(by, memberId);
    const answer = member ? await tell(member) : false;
    if (answer !== "again") return answer;
  }
}

/** A letter is read without a second factor, so it tells no more than is read without one. */
async function withoutStaffPowers(by: House, memberId: string): Promise<Member | null> {
  const member = await getMember(by, memberId);
  return member && { ...member, staffRole: null, waitingRole: member.staffRole, provedAt: null, moderates: null };
}
