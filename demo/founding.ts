import type { Member } from "@/db/doors";
import { writing } from "@/db/doors";
import { getMember } from "@/db/member";
import { places } from "@/db/schema/places";
import type { ToldFile } from "@/demo/telling";
import { foundMember as found } from "@/features/members/commands";
import { addFile } from "@/features/notes/adding-a-file";
import { draftNote, sendNote } from "@/features/notes/commands";
import { publishNote } from "@/features/notes/deciding-commands";
import { saveDraft } from "@/features/notes/drafting";
import { withFiles } from "@/features/notes/form-words";
import { getOwnNote } from "@/features/notes/own-queries";
import type { NoteInput } from "@/features/notes/written-note";
import { foundOrganisation as organise } from "@/features/organisations/commands";
import { getForeseen } from "@/features/places/keeping-queries";
import type { Asked } from "@/features/places/reshaping-schema";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

/** What the demonstration and the tests found their worlds with: through the commands, so that the rules hold. */
const founder = { house: "founder" } as const;
const register = { house: "register" } as const;
/** Where the letters of what is told lead; nobody opens them. */
export const siteUrl = "http://localhost:3000";

/** The value of a command that must succeed. */
export function done<T>(value: T | Refusal): T {
  if (value instanceof Refusal) throw new Error(`refused: ${value.message} ${JSON.stringify(value.fields)}`);
  return value;
}

export async function foundPlace(more: Partial<typeof places.$inferInsert> = {}) {
  const mark = tail();
  const place = {
    slug: `place-${mark}`,
    name: `Place ${mark}`,
    officialName: `Place ${mark}`,
    kind: "unitary authority",
    nation: "England",
    region: "london",
    ...more,
  };
  return done(
    await writing(register, async (db) => {
      const [row] = await db.insert(places).values(place).returning({ id: places.id, slug: places.slug, name: places.name });
      if (!row) throw new Error("no place");
      return row;
    }),
  );
}

/** The mark of what an editor is shown before a deed on a place: without it the deed is refused. */
export async function markOfForeseen(editor: Member, placeId: string, asked: Asked) {
  const foreseen = await getForeseen(editor, placeId, asked);
  if (!foreseen || foreseen.refused !== undefined) throw new Error(`not foreseen: ${foreseen?.refused}`);
  return foreseen.seen;
}

export async function foundOrganisation(more: { name?: string; placeSlugs?: string[] } = {}) {
  const mark = tail();
  const name = more.name ?? `Organisation ${mark}`;
  const { id } = done(
    await organise(founder, {
      slug: `organisation-${mark}`,
      name,
      kind: "charity",
      about: "",
      isIllustrative: true,
      placeSlugs: more.placeSlugs ?? [],
    }),
  );
  return { id, name, slug: `organisation-${mark}` };
}

type Person = {
  name?: string;
  staffRole?: "moderator" | "editor" | "administrator";
  /** The places of a moderator; all of them otherwise. */
  looksAfter?: string[];
  organisationId?: string | null;
  isLead?: boolean;
};

/** A member, in an organisation of their own unless one (or none) is named. */
export async function foundMember(more: Person = {}): Promise<Member & { email: string }> {
  const mark = tail();
  const organisationId = more.organisationId === undefined ? (await foundOrganisation()).id : more.organisationId;
  const email = `member.${mark}@example.org`;
  const { id } = done(
    await found(founder, {
      name: more.name ?? `Member ${mark}`,
      email,
      jobTitle: "Caseworker",
      about: "",
      staffRole: more.staffRole ?? null,
      looksAfter: more.looksAfter,
      isIllustrative: true,
      ...(organisationId ? { membership: { organisationId, isLead: more.isLead ?? false } } : {}),
    }),
  );
  const member = await getMember(founder, id);
  if (!member) throw new Error("no member");
  return { ...member, email };
}

/** A whole note's input, to be varied. */
export function noteInput(member: Member, placeId: string, more: Partial<NoteInput> = {}): NoteInput {
  return {
    placeId,
    organisationId: member.organisations[0]?.id ?? "",
    title: `Ringing first halved the missed visits (${tail()})`,
    from: "2018-04",
    to: "2018-05",
    setOut: "To see why visits found nobody home.",
    worked: "A call the day before.",
    challenging: "Calls ate the mornings.",
    learned: "The first contact decides what follows. A letter had told people what to expect.",
    next: { decision: "keep", text: "Keep the call." },
    levels: ["team"],
    behaviours: [],
    themeIds: [],
    questionId: null,
    challengeId: null,
    inquiryId: null,
    howWeKnow: ["numbers"],
    howSure: "tested",
    sources: [],
    files: [],
    audience: "everyone",
    circle: { placeIds: [], organisationIds: [] },
    opensOn: null,
    namedAs: "person",
    care: { answer: "nobody" },
    readerId: null,
    ...more,
  };
}

/** A whole draft. */
export const aDraft = (member: Member, placeId: string, more: Partial<NoteInput> = {}) =>
  draftNote(member, noteInput(member, placeId, more)).then(done);

/** A whole note written and sent in one go. */
export async function writeNote(member: Member, input: NoteInput, files: readonly ToldFile[] = []) {
  const note = done(await draftNote(member, input));
  const base = files.length > 0 ? await addFiles(member, note, files) : 0;
  done(await sendNote(member, { noteId: note.id, base, siteUrl }));
  return note;
}

async function addFiles(member: Member, { id: noteId, slug }: { id: string; slug: string }, files: readonly ToldFile[]) {
  const added = [];
  for (const { name, text, make } of files) {
    const { file } = done(await addFile(member, { noteId, file: { name, bytes: await make() } }));
    added.push({ id: file.id, text });
  }
  const words = withFiles((await getOwnNote(member, slug))?.draft.words ?? {}, added);
  return done(await saveDraft(member, { noteId, base: 0, words })).version;
}

/** A note that waits. */
export const aSentNote = (member: Member, placeId: string, more: Partial<NoteInput> = {}) =>
  writeNote(member, noteInput(member, placeId, more));

/** A note that a moderator has published. */
export async function aNote(member: Member, placeId: string, moderator: Member, more: Partial<NoteInput> = {}) {
  const note = await aSentNote(member, placeId, more);
  done(await publishNote(moderator, { id: note.id, version: 2, siteUrl }));
  return note;
}
