import { eq, sql } from "drizzle-orm";
import { type Db, type Member, writing } from "@/db/doors";
import { record } from "@/db/recorder";
import { challenges } from "@/db/schema/challenges";
import { places } from "@/db/schema/places";
import { lockChallenge, onlyEditors } from "@/features/challenges/lock-challenge";
import { canOpenChallenge } from "@/features/challenges/policy";
import type { ChangeInput, Lists, OpenInput } from "@/features/challenges/schema";
import { refuseStale } from "@/features/contributions/deciding";
import { freeSlug, usedForm } from "@/features/desk/free-slug";
import { allow, found } from "@/lib/refusal";

type Opening = Omit<OpenInput, "id"> & { id?: string; slug?: string; isIllustrative: boolean } & Partial<Lists>;

/** Opens a place's grand challenge; its missions come next. Answers its id and slug. */
export async function openChallenge(member: Member, { slug, projects = [], ...challenge }: Opening) {
  return writing(member, async (db) => {
    allow(canOpenChallenge(member), onlyEditors);
    await mustKnow(db, challenge.placeId);
    const [made] = await db
      .insert(challenges)
      .values({ ...challenge, projects: told(projects), slug: slug ?? (await freeSlug(db, challenges, challenge.title)) })
      .onConflictDoNothing()
      .returning({ id: challenges.id, slug: challenges.slug });
    if (!made) return openedBefore(db, challenge);
    await record(db, {
      memberId: member.id,
      deed: "openChallenge",
      noun: "challenge",
      nounId: made.id,
      ofMemberId: member.id,
      placeId: challenge.placeId,
    });
    return made;
  });
}

/** The same form, sent twice. */
async function openedBefore(db: Db, { id, title }: { id?: string; title: string }) {
  const [before] = await db
    .select({ id: challenges.id, slug: challenges.slug, title: challenges.title })
    .from(challenges)
    .where(sql`${challenges.id} = ${id ?? null}::uuid`);
  const challenge = found(before, "Another challenge has this address already. Choose a different one.");
  allow(challenge.title === title, usedForm, "id");
  return { id: challenge.id, slug: challenge.slug };
}

/** New words, from whoever saw the ones that stand. Answers the version that they are. */
export async function changeChallenge(member: Member, { id, version, projects, ...input }: ChangeInput) {
  return writing(member, async (db) => {
    allow(canOpenChallenge(member), onlyEditors);
    const { version: stood, id: _, ...before } = await lockChallenge(db, id);
    refuseStale(stood !== version);
    await mustKnow(db, input.placeId);
    await db
      .update(challenges)
      .set({ ...input, projects: told(projects), version: version + 1 })
      .where(eq(challenges.id, id));
    await record(db, {
      memberId: member.id,
      deed: "changeChallenge",
      noun: "challenge",
      nounId: id,
      placeId: input.placeId,
      version: version + 1,
      before,
    });
    return { version: version + 1 };
  });
}

async function mustKnow(db: Db, placeId: string) {
  const known = await db.select({ id: places.id }).from(places).where(eq(places.id, placeId));
  allow(known.length > 0, "The place that you chose is not here any more. Choose again.", "placeId");
}

/** A project that goes on says nothing of its ending. */
const told = (projects: Lists["projects"]) =>
  projects.map(({ stopped, ...project }) => (stopped === "" ? project : { ...project, stopped }));
