import { kindWords } from "@/features/insights/in-words";
import type { Kind } from "@/features/insights/schema";

type Note = { id: string; title: string; place: string };
type Insight = { id: string; kind: Kind; statement: string; place: string };
type Pattern = { id: string; claim: string };
type Choices = { notes: readonly Note[]; insights: readonly Insight[]; patterns?: readonly Pattern[] };

const short = (words: string) => (words.length <= 90 ? words : `${words.slice(0, 88).trimEnd()} …`);

/** What could be cited, as a list to choose from. */
export function choicesOf({ notes, insights, patterns = [] }: Choices) {
  return [
    ...patterns.map(({ id, claim }) => ({ value: `pattern:${id}`, label: claim, group: "Patterns" })),
    ...notes.map(({ id, title, place }) => ({ value: `note:${id}`, label: `${place}: ${short(title)}`, group: "Notes" })),
    ...insights.map(({ id, kind, statement, place }) => ({
      value: `insight:${id}`,
      label: `${place}: ${short(statement)}`,
      group: `Insights: ${kindWords[kind].name}`,
    })),
  ];
}
