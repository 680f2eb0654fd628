import { expect, test } from "vitest";
import { aNote, done, foundMember, foundPlace } from "@/demo/founding";
import { addBehaviourSet } from "@/features/behaviours/commands";
import { whileNewest } from "@/features/behaviours/newest-set-for-tests";
import { getBehaviourSet } from "@/features/behaviours/queries";
import { Refusal } from "@/lib/refusal";
import { tail } from "@/lib/slug";

const behaviour = { group: "power", plainly: "Somebody can say yes." } as const;

test("the newest set is in use, and counts only the notes that its reader may read", () =>
  whileNewest(async () => {
    const [editor, author, partner, place] = await Promise.all([
      foundMember({ staffRole: "editor" }),
      foundMember(),
      foundMember(),
      foundPlace(),
    ]);
    const set = {
      slug: `set-${tail()}`,
      name: "A set",
      version: 1,
      source: "A page",
      sourceUrl: "https://example.org/",
      usedSince: "2100-01-01",
      behaviours: [
        { ...behaviour, number: 1, words: "Decisions are devolved" },
        { ...behaviour, number: 2, words: "Power is shared" },
      ],
    };
    expect(await addBehaviourSet(author, set)).toBeInstanceOf(Refusal);
    const made = done(await addBehaviourSet(editor, set));
    const stance = { behaviourId: made.behaviours[0]?.id ?? "", stance: "present" } as const;
    await aNote(author, place.id, editor, { behaviours: [stance] });
    await aNote(author, place.id, editor, { behaviours: [stance], audience: "partners" });

    const counts = async (viewer: Parameters<typeof getBehaviourSet>[0]) =>
      (await getBehaviourSet(viewer))?.behaviours.map(({ notes }) => notes);
    expect(await counts(null)).toEqual([1, 0]);
    expect(await counts(partner)).toEqual([2, 0]);
    expect(await addBehaviourSet(editor, set)).toBeInstanceOf(Refusal);
  }));
