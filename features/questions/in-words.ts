import type { QuestionState } from "@/features/questions/schema";

type StateWords = { short: string; tone: "gorse" | "estuary" | "neutral"; sentence: string; ofMany: string };

/** Where a question stands, as readers see it: in a tag, in a sentence, and in one about several. */
export const stateWords: Record<QuestionState, StateWords> = {
  open: {
    short: "Open",
    tone: "gorse",
    sentence: "Nobody has answered this yet. If it were answered, we would act differently.",
    ofMany: "Nobody has answered these yet. If we knew, we would act differently.",
  },
  "being-worked-on": {
    short: "Being worked on",
    tone: "estuary",
    sentence: "Places are trying things. What we think today may change with the next note.",
    ofMany: "Places are trying things. What we think today may change with the next note.",
  },
  "answered-for-now": {
    short: "Answered for now",
    tone: "neutral",
    sentence: "We act on this answer until somebody shows that it is different where they are.",
    ofMany: "We act on these answers until somebody shows that it is different where they are.",
  },
};
