import type { LetterPart } from "@/features/contributions/letter-to-author";
import { conditionInWords, kindWords } from "@/features/insights/in-words";
import type { Kind } from "@/features/insights/schema";

type Said = { kind: Kind; statement: string; why: string; condition: string; changed: string };

/** All that its author typed, for a letter. */
export const textOfInsight = ({ kind, statement, why, condition, changed }: Said): LetterPart[] => [
  `${kindWords[kind].name}:`,
  { quote: [statement, why, condition && conditionInWords(condition), changed].filter(Boolean).join("\n\n") },
];
