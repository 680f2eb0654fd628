import type { QuestionState } from "@/features/questions/schema";

/** Where a question stands, as readers see it: in a tag, and in a sentence. */
export const stateWords: Record<QuestionState, { short: string; tone: "gorse" | "estuary" | "neutral"; sentence: string }> = {
  open: {
    short: "Open",
    tone: "gorse",
    sentence: "Nobody has answered this yet. If it were answered, we would act differently.",
  },
  "being-worked-on": {
    short: "Being worked on",
    tone: "estuary",
    sentence: "Places are trying things. What we think today may change with the next note.",
  },
  "answered-for-now": {
    short: "Answered for now",
    tone: "neutral",
    sentence: "We act on this answer until somebody shows that it is different where they are.",
  },
};
