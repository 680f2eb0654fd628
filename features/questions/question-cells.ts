import { stateWords } from "@/features/questions/in-words";
import type { listQuestions } from "@/features/questions/queries";
import { mostCounted } from "@/lib/counts";

export const questionHeads = [
  "Number",
  "Question",
  "Where it stands",
  "Why it matters",
  "Place",
  "Notes that speak to it",
  "Illustrative",
  "Address",
] as const;

type Listed = Awaited<ReturnType<typeof listQuestions>>[number];

export const questionCells = (one: Listed, siteUrl: string) => [
  String(one.number),
  one.question,
  stateWords[one.state].short,
  one.whyItMatters,
  one.place?.name ?? null,
  one.notes >= mostCounted ? `${mostCounted} or more` : String(one.notes),
  one.isIllustrative ? "Yes" : "",
  `${siteUrl}/questions/${one.slug}`,
];
