import { and, eq, sql } from "drizzle-orm";
import { type Db, type Member, reading, type Viewer } from "@/db/doors";
import { notes } from "@/db/schema/notes";
import { organisations } from "@/db/schema/organisations";
import { canPreviewNote, canReadNote, isInCircle, readableNotes } from "@/features/notes/policy";
import type { Reader } from "@/features/notes/reader";

/**
 * Whether somebody else can read this note: the public, or a partner of an organisation. For its author and whoever looks after
 * its place; null for everybody else. `as` is who to ask everything as. As the public, Postgres is asked too. A partner of another
 * organisation nobody may be: the code asks as one who stands in for them, Postgres goes on being asked as the member, and says
 * by itself whether the note is for such a partner.
 */
export function getPreview(member: Member, slug: string, reader: Reader) {
  return reading(member, async (db) => {
    const organisation = reader.as === "partner" ? await findOrganisation(db, reader.organisation) : null;
    const as = organisation ? standIn(member, organisation) : null;
    const [note] = await db
      .select({
        id: notes.id,
        slug: notes.slug,
        title: notes.title,
        state: notes.state,
        authorId: notes.authorId,
        writtenById: notes.writtenById,
        organisationId: notes.organisationId,
        placeId: notes.placeId,
        audience: notes.audience,
        opensAt: notes.opensAt,
        isOpen: sql<boolean>`coalesce(${notes.opensAt} <= now(), false)`,
        isInCircle: isInCircle(as),
      })
      .from(notes)
      .where(and(eq(notes.slug, slug), readableNotes(member)));
    if (!note || !canPreviewNote(member, note)) return null;
    const { id, title, state, opensAt } = note;
    const canRead = canReadNote(as, note);
    if ((await isFor(db, id, organisation)) !== canRead)
      throw new Error("the code and Postgres are not of one mind about who reads this note");
    return {
      note: { slug, title, state, opensAt },
      as,
      organisation,
      /** Asked for an organisation that there is none of. */
      isUnknown: reader.as === "partner" && organisation === null,
      canRead,
      canReadOncePublished: canReadNote(as, { ...note, state: "published" }),
    };
  });
}

export type Preview = NonNullable<Awaited<ReturnType<typeof getPreview>>>;

async function findOrganisation(db: Db, slug: string) {
  const [organisation] = await db
    .select({ id: organisations.id, slug: organisations.slug, name: organisations.name })
    .from(organisations)
    .where(eq(organisations.slug, slug));
  return organisation ?? null;
}

async function isFor(db: Db, noteId: string, organisation: { id: string } | null) {
  const { rows } = await db.execute<{ is: boolean | null }>(
    sql`select note_is_for(${noteId}, ${organisation?.id ?? null}::uuid) as is`,
  );
  return rows[0]?.is ?? false;
}

/** A partner of this organisation who is nobody: they have written nothing and look after nothing. */
function standIn(member: Member, organisation: { id: string; slug: string; name: string }): NonNullable<Viewer> {
  return {
    id: "00000000-0000-0000-0000-000000000000",
    name: "A partner",
    jobTitle: "",
    dateLanguage: member.dateLanguage,
    isIllustrative: member.isIllustrative,
    organisations: [{ ...organisation, isLead: false }],
    staffRole: null,
    waitingRole: null,
    provedAt: null,
    session: null,
    moderates: null,
    isTrusted: false,
    unseen: 0,
    seenBy: member,
  };
}
