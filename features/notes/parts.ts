import { fieldLabels } from "@/features/notes/words-in-words";

/** The texts of a note, in the order in which they are read, and what each is called. */
export const parts = [
  { field: "title", name: "The finding" },
  { field: "setOut", name: "We set out to" },
  { field: "worked", name: "What worked well" },
  { field: "challenging", name: "What was challenging" },
  { field: "learned", name: "What we learned" },
  { field: "nextText", name: "What we do now" },
] as const;

export type Part = (typeof parts)[number]["field"];
export type Texts = Record<Part, string>;

/** What else of a note a remark can be about, by its field in the form. */
const otherParts = [
  { field: "place", name: "Place" },
  { field: "from", name: "When" },
  { field: "themes", name: "Themes" },
  { field: "behaviours", name: "Behaviours" },
  { field: "howSure", name: "How sure we are" },
  { field: "sourceUrl", name: "Sources" },
  { field: "fileId", name: "Files" },
  { field: "audience", name: "Who can read it" },
  { field: "namedAs", name: "Named as" },
  { field: "care", name: "The care check" },
  { field: "note", name: "The note as a whole" },
] as const;

export const remarkable = [...parts, ...otherParts] as const;
export const remarkableFields = remarkable.map(({ field }) => field);

const otherNames: Readonly<Record<string, string>> = { ...fieldLabels, from: "When" };

export const partName = (field: string) =>
  remarkable.find((part) => part.field === field)?.name ?? otherNames[field] ?? "The note";

export const isPart = (field: string): field is Part => parts.some((part) => part.field === field);
