import type { Effect } from "@/features/watched-words/effects";

type ToldWords = { words: string; effect: Effect; reason: string };

/** What the demonstration's editors have agreed to watch. */
export const watchedWords: readonly ToldWords[] = [
  {
    words: "suicide",
    effect: "hold",
    reason: "Somebody who reads it may be close to it. We look that help is named and no method is.",
  },
  {
    words: "named social worker",
    effect: "hold",
    reason: "Twice somebody could be found through the one who worked with them.",
  },
  {
    words: "scrounger",
    effect: "reconsider",
    reason: "Said about residents, not with them. Most who were asked found another word.",
  },
  {
    words: "hard to reach",
    effect: "reconsider",
    reason: "Who is hard to reach depends on who is reaching. Riverlight asked for this one.",
  },
  {
    words: "problem family",
    effect: "note",
    reason: "It often stands where a family could be recognised. Read twice what is around it.",
  },
];
