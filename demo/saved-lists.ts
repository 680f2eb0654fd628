import type { ToldSavedList } from "@/demo/telling";

/** What four of the invented people have put aside, each for a reason of their own. */
export const savedLists: ToldSavedList[] = [
  {
    by: "priya-lanyon",
    name: "For Thursday’s board",
    things: [
      { note: 13 },
      { note: 31 },
      { note: 11 },
      { report: "commissioning-as-stewardship" },
      { question: 4 },
      { pattern: "somebody-has-to-be-allowed-to-say-yes" },
    ],
  },
  {
    by: "joan-ashbell",
    name: "Before we start the huddles again",
    things: [{ note: 26 }, { note: 12 }, { note: 33 }, { post: "how-to-run-a-40-minute-learning-session" }],
  },
  {
    by: "adaeze-holloway",
    name: "Ending things well",
    things: [{ note: 9 }, { note: 34 }, { note: 15 }, { question: 8 }, { pattern: "endings-need-designing" }],
  },
  {
    by: "oona-prewett",
    name: "To read again",
    things: [{ report: "a-whole-new-world" }, { question: 6 }, { note: 32 }, { post: "highlights-of-2018" }],
  },
];
