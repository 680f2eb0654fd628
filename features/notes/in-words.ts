/** How a note's choices are said. */
export const levelWords = {
  person: "person",
  team: "team",
  organisation: "organisation",
  place: "partnership or place",
  national: "national",
} as const;

export const stanceWords = { present: "present", missing: "missing", growing: "we tried to grow it" } as const;

export const sureWords = {
  hunch: "a hunch",
  "few-times": "seen a few times",
  tested: "tested",
  "well-supported": "well supported",
} as const;

export const knowingWords = {
  observation: "observation",
  conversation: "conversation",
  "resident-story": "resident story",
  numbers: "numbers",
  evaluation: "evaluation",
} as const;

export const nextWords = { keep: "Keep", change: "Change", stop: "Stop" } as const;

/** What a note's fields of words are called, by their names. */
export const fieldWords: Readonly<Record<string, string>> = {
  title: "The finding, in one line",
  setOut: "We set out to",
  worked: "What worked well",
  challenging: "What was challenging",
  learned: "What we learned",
  nextText: "What next",
  fileText: "Files",
};

export const sayAll = (words: Readonly<Record<string, string>>, chosen: readonly string[]) =>
  chosen.map((one) => words[one] ?? one).join(", ");
