import { markOf } from "@/lib/mark-of";

/** A mark of a place's words: as long as it is the same, nobody has written others. */
export const inBriefMarkOf = (sentences: readonly string[]) => markOf(JSON.stringify(sentences));
