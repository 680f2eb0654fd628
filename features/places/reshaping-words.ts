import { allOf, capital } from "@/features/places/in-words";
import type { Foreseen, PlaceToKeep, Touched } from "@/features/places/keeping-queries";
import type { Asked, Reshaping } from "@/features/places/reshaping-schema";
import { counted } from "@/lib/counts";
import { dayInWords } from "@/lib/dates";

/** What each deed is called where it is chosen, and on its page. */
export const reshapingWords: Record<Reshaping, { link: string; about: string }> = {
  part: {
    link: "Add a neighbourhood",
    about: "A part of it that people call by a name of its own: an estate, a ward, a quarter.",
  },
  rename: { link: "Rename", about: "It is the same place under another name." },
  recode: { link: "Give another code", about: "It is the same place under another code." },
  merge: { link: "Merge", about: "It becomes part of another place, alone or with others." },
  split: { link: "Split", about: "It becomes several places." },
  end: { link: "End", about: "It is there no more, and became no place of ours." },
};

export const reshapingTitle = (deed: Reshaping, name: string) =>
  ({
    part: `Add a neighbourhood of ${name}`,
    rename: `Rename ${name}`,
    recode: `Another code for ${name}`,
    merge: `Merge ${name}`,
    split: `Split ${name}`,
    end: `End ${name}`,
  })[deed];

/** What readers will see afterwards, a sentence each. */
export function seenByReaders(place: Pick<PlaceToKeep, "name" | "slug" | "gss">, asked: Asked, foreseen: Foreseen): string[] {
  const { becomes, ended } = foreseen;
  const names = allOf(becomes.map(({ name }) => name));
  if (asked.deed === "part")
    return [
      `${names} has a page at ${becomes.map(({ slug }) => `/places/${slug}`).join()}, and stands among the parts of ${place.name}.`,
      `What is written from there is shown and counted in ${place.name}, too.`,
    ];
  if (asked.deed === "rename")
    return [
      `${place.name} is called ${asked.name}. A search for ${place.name} finds it.`,
      foreseen.slug === place.slug
        ? `Its address stays /places/${place.slug}.`
        : `Its address is /places/${foreseen.slug}. /places/${place.slug}, its feed and every list narrowed down to it lead there for ever.`,
      `Notes published until today say “Written from ${place.name}, now ${asked.name}”.`,
    ];
  if (asked.deed === "recode")
    return [
      `Its code is ${asked.code}${place.gss ? `; a search for ${place.gss} finds it still` : ""}.`,
      "Its name, address and everything written from it stay as they are.",
    ];
  const last = `${allOf(ended.map(({ name }) => name))} ended before ${dayInWords(asked.on)}.`;
  if (asked.deed === "end")
    return [last, "Its page stays at its address and says so. It is found, and is not in the list of places of today."];
  const isNew = becomes.filter((one) => one.isNew).map(({ name, gss }) => `${name}${gss ? ` (${gss})` : ""}`);
  const added = isNew.length > 0 ? [`Added: ${allOf(isNew)}, from ${dayInWords(asked.on)}.`] : [];
  const counts = `What was written from ${allOf(ended.map(({ name }) => name))} keeps that name, says “now ${names}”, and is shown and counted there.`;
  if (asked.deed === "split") return [last, ...added, `Its page stays at its address, and leads to ${names}.`, counts];
  return [
    last,
    ...added,
    `${ended.map(({ slug }) => `/places/${slug}`).join(" and ")} ${ended.length === 1 ? "leads" : "lead"} to ${names} for ever, with feeds and lists. What was has a page of its own under another address.`,
    counts,
  ];
}

/** Who and what is touched: counts of what goes on, what stays, what leads on. */
export function touchedInWords(deed: Reshaping, touched: Touched): { key: string; value: string }[] {
  if (deed === "part")
    return [
      {
        key: "Looking after it",
        value: `${capital(counted(touched.moderators, "moderator"))} of this place in particular${touched.moderators > 0 ? ": also of the neighbourhood" : ""}`,
      },
    ];
  const goesOn = deed === "merge" || deed === "split";
  const rows = [
    [
      "Notes",
      `${counted(touched.notes, "note")} published${touched.waiting > 0 ? `, ${counted(touched.waiting, "note")} on the way` : ""}`,
    ],
    ["Insights", counted(touched.insights, "insight")],
    [
      "Questions, challenges and workshops",
      [
        counted(touched.questions, "question"),
        counted(touched.challenges, "challenge"),
        counted(touched.workshops, "workshop"),
      ].join(", "),
    ],
    [
      "Working there",
      `${counted(touched.organisations, "organisation")}${goesOn && touched.organisations > 0 ? ": from now on in what it becomes" : ""}`,
    ],
    [
      "Looking after it",
      `${counted(touched.moderators, "moderator")} of this place in particular${goesOn && touched.moderators > 0 ? ": also of what it becomes" : ""}`,
    ],
    [
      "Following it",
      `${counted(touched.followers, "follower")}${goesOn && touched.followers > 0 ? ": they follow what it becomes" : ""}`,
    ],
    ["Lying in it", counted(touched.parts, "place")],
    ["Addresses and feeds", `${counted(touched.addresses, "address", "addresses")}, each with a feed: none breaks`],
  ] as const;
  return rows.map(([key, value]) => ({ key, value: capital(value) }));
}

const told: Record<string, string> = {
  addPlace: "Added",
  addNeighbourhood: "A neighbourhood was added",
  importPlace: "Changed by official files",
  writeInBrief: "Its words were written",
  renamePlace: "Renamed",
  recodePlace: "Given another code",
  mergePlaces: "Merged",
  splitPlace: "Split",
  endPlace: "Ended",
};

export const placeDeedInWords = (deed: string) => told[deed];

export const placeReceipts: Record<string, string> = {
  added: "It is added. Partners can write from it now.",
  renamed: "It has its new name. The old name finds it, and old addresses lead here.",
  recoded: "It has its new code. The old one finds it.",
  merged: "They are one place now. Every old address leads here.",
  split: "It is split. Its page leads to what it became.",
  ended: "It has ended. Its page says so.",
};
