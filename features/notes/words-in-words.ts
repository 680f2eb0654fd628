import type { FormChoices } from "@/features/notes/form-queries";
import { type FieldName, type FormWords, filesIn } from "@/features/notes/form-words";
import { knowingWords, levelWords, nextWords, stanceWords, sureWords } from "@/features/notes/in-words";

/** What the fields of the writing form are called where they are compared. */
export const fieldLabels: Readonly<Record<FieldName, string>> = {
  title: "The finding",
  place: "Place",
  organisationId: "Written for",
  from: "From",
  to: "To",
  setOut: "We set out to",
  worked: "What worked well",
  challenging: "What was challenging",
  learned: "What we learned",
  nextDecision: "What we do now",
  nextText: "What exactly",
  levels: "Level",
  behaviours: "Behaviours",
  themes: "Themes",
  questionId: "Question",
  challengeId: "Grand challenge",
  inquiryId: "Inquiry",
  howWeKnow: "How we know",
  howSure: "How sure we are",
  sourceLabel: "Sources",
  sourceUrl: "Sources",
  fileId: "Files",
  fileText: "Files",
  audience: "Who can read it",
  circlePlace: "Places in the circle",
  circleOrganisation: "Organisations in the circle",
  opensOn: "Everyone from",
  namedAs: "Named as",
  care: "Could anybody be recognised",
  careWho: "Who agreed",
  careHow: "How they were asked",
  careReviewOn: "Ask them again on",
  readerId: "Reads it first",
};

const said = {
  nextDecision: nextWords,
  levels: levelWords,
  howWeKnow: knowingWords,
  howSure: sureWords,
  audience: { everyone: "everyone", partners: "partners", circle: "a circle", organisation: "my organisation" },
  namedAs: {
    person: "my name and organisation",
    role: "my role and organisation",
    organisation: "the organisation alone",
    place: "a partner in this place",
  },
  care: { nobody: "no", "details-changed": "not any more: we changed details", agreed: "yes, and they agreed" },
} as const;

/** What stands in a field, as one reads it: names instead of ids. */
export function valueInWords(name: FieldName, words: FormWords, choices: FormChoices): string {
  const values = words[name] ?? [];
  if (name === "sourceUrl")
    return values.map((url, row) => [words.sourceLabel?.[row], url].filter(Boolean).join(": ")).join("\n");
  if (name === "fileId")
    return filesIn(words)
      .map(({ id, text }) => `${choices.files.find((file) => file.id === id)?.name ?? "A file that is gone"}: ${text}`)
      .join("\n");
  if (name === "behaviours") return values.map((value) => behaviourInWords(value, choices)).join("\n");
  const names = namesFor(name, choices);
  return values.map((value) => names.get(value) ?? value).join(isWritten(name) ? "\n" : ", ");
}

const isWritten = (name: FieldName) => ["setOut", "worked", "challenging", "learned", "nextText"].includes(name);

function behaviourInWords(value: string, { behaviours }: FormChoices) {
  const words = behaviours.find(({ id }) => value.startsWith(id))?.words ?? "A behaviour of an older set";
  const stance = Object.entries(stanceWords).find(([key]) => value.endsWith(`:${key}`))?.[1] ?? "";
  return `${words}: ${stance}`;
}

function namesFor(name: FieldName, choices: FormChoices): Map<string, string> {
  if (name in said) return new Map(Object.entries(saidOf(name)));
  const lists: Partial<Record<FieldName, readonly { id: string; name: string }[]>> = {
    organisationId: choices.others,
    circleOrganisation: choices.others,
    themes: choices.themes,
    questionId: choices.questions,
    challengeId: choices.challenges,
    inquiryId: choices.inquiries,
    readerId: choices.colleagues,
  };
  return new Map((lists[name] ?? []).map(({ id, name: called }) => [id, called]));
}

const saidOf = (name: FieldName): Readonly<Record<string, string>> =>
  Object.entries(said).find(([field]) => field === name)?.[1] ?? {};
