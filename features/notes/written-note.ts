import { z } from "zod";
import { fieldLimits } from "@/features/notes/field-limits";
import { audiences, careAnswers, decisions, levels, namings, stances, sureness, waysOfKnowing } from "@/features/notes/schema";
import type { ShownFile } from "@/features/notes/shown-file";
import { monthTyped } from "@/lib/month";
import { choice, words } from "@/lib/text";

const one = <T extends z.ZodType>(schema: T) => z.preprocess((all) => (Array.isArray(all) ? (all[0] ?? "") : ""), schema);
const several = <T extends z.ZodType>(schema: T) =>
  z.preprocess((all) => (Array.isArray(all) ? all.filter((value) => value !== "") : []), z.array(schema));
const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? null : value), z.nullable(schema));

const month = z
  .string()
  .transform(monthTyped)
  .pipe(z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "Write the month like 2018-04." }));
const day = z.iso.date({ error: "Write the day like 2026-03-01." });
const chosen = z.uuid({ error: "Choose one of the list." });

/** "<id>:missing" */
const behaviour = z
  .string()
  .transform((text) => ({ behaviourId: text.slice(0, 36), stance: text.slice(37) }))
  .pipe(z.object({ behaviourId: chosen, stance: choice(stances, "Present, missing, or growing?") }));

/** Also while other fields are wrong: somebody hears everything at once. */
const always = { when: () => true };

/** A learning note as its author wrote it into the form, whole. Lengths and choices are those of the product's page on notes. */
export const writtenNote = z
  .object({
    title: one(words({ max: fieldLimits.title, required: "Say the finding in one line." })),
    place: one(words({ max: 100, required: "Say which place this is from." })),
    organisationId: one(z.uuid({ error: "Choose the organisation you write for." })),
    from: one(month),
    to: one(orNothing(month)),
    setOut: one(words({ max: fieldLimits.setOut })),
    worked: one(words({ max: fieldLimits.worked })),
    challenging: one(words({ max: fieldLimits.challenging })),
    learned: one(words({ max: fieldLimits.learned, required: "Tell us what you learned. One sentence is enough." })),
    nextDecision: one(orNothing(choice(decisions, "Keep, change or stop?"))),
    nextText: one(words({ max: fieldLimits.nextText })),
    levels: several(choice(levels, "Choose a level.")),
    behaviours: several(behaviour),
    themes: several(chosen),
    questionId: one(orNothing(chosen)),
    challengeId: one(orNothing(chosen)),
    inquiryId: one(orNothing(chosen)),
    howWeKnow: several(choice(waysOfKnowing, "How do you know?")),
    howSure: one(orNothing(choice(sureness, "How sure are you?"))),
    sourceLabel: z.array(words({ max: 140 })).default([]),
    sourceUrl: z.array(words({ max: 2000 })).default([]),
    audience: one(choice(audiences, "Choose who can read this.")),
    circlePlace: several(words({ max: 100 })),
    circleOrganisation: several(chosen),
    opensOn: one(orNothing(day)),
    namedAs: one(choice(namings, "Choose how to be named.")),
    care: one(choice(careAnswers, "Could anybody in this be recognised?")),
    careWho: one(words({ max: 200 })),
    careHow: one(words({ max: 300 })),
    careReviewOn: one(orNothing(day)),
    readerId: one(orNothing(chosen)),
  })
  .refine(({ worked, challenging }) => worked !== "" || challenging !== "", {
    path: ["worked"],
    error: "Tell us what worked well or what was challenging. One of the two is enough.",
    ...always,
  })
  .refine(({ from, to }) => !to || from <= to, { path: ["to"], error: "The last month comes before the first.", ...always })
  .refine(({ nextDecision, nextText }) => nextDecision || !nextText, {
    path: ["nextDecision"],
    error: "Keep, change or stop?",
    ...always,
  })
  .refine(({ behaviours }) => behaviours.length <= 3, {
    path: ["behaviours"],
    error: "Choose at most three behaviours.",
    ...always,
  })
  .refine(({ themes }) => themes.length <= 4, { path: ["themes"], error: "Choose at most four themes.", ...always })
  .refine((note) => note.audience !== "circle" || note.circlePlace.length + note.circleOrganisation.length > 0, {
    path: ["circlePlace"],
    error: "Name a place or an organisation that can read this.",
    ...always,
  })
  .superRefine(({ care, careWho, careHow, careReviewOn }, { addIssue }) => {
    if (care !== "agreed") return;
    const say = (field: string, message: string) => addIssue({ code: "custom", path: [field], message });
    if (!careWho) say("careWho", "Who agreed?");
    if (!careHow) say("careHow", "How were they asked?");
    if (!careReviewOn) say("careReviewOn", "When will they be asked again?");
  }, always)
  .superRefine(({ sourceLabel, sourceUrl }, { addIssue }) => {
    for (const [row, { label, url }] of sourcesOf(sourceLabel, sourceUrl).entries()) {
      if ((!label && !url) || isWebAddress(url)) continue;
      addIssue({ code: "custom", path: ["sourceUrl", row], message: "Write the whole address, beginning with https://" });
    }
  }, always)
  .transform(
    ({ place, to, nextDecision, nextText, themes, sourceLabel, sourceUrl, circlePlace, circleOrganisation, ...note }) => {
      const { care, careWho, careHow, careReviewOn, ...rest } = note;
      const isForACircle = note.audience === "circle";
      return {
        ...rest,
        place,
        to: to ?? note.from,
        next: nextDecision && { decision: nextDecision, text: nextText },
        themeIds: themes,
        sources: sourcesOf(sourceLabel, sourceUrl)
          .filter(({ url }) => url)
          .map(({ label, url }) => ({ label: label || new URL(url).hostname, url })),
        circle: isForACircle
          ? { places: circlePlace, organisationIds: circleOrganisation }
          : { places: [], organisationIds: [] },
        opensOn: note.audience === "everyone" ? null : note.opensOn,
        care: care === "agreed" ? { answer: care, who: careWho, how: careHow, reviewOn: careReviewOn ?? "" } : { answer: care },
      };
    },
  );

export type WrittenNote = z.output<typeof writtenNote>;

/** The same with its places and files found. */
export type NoteInput = Omit<WrittenNote, "place" | "circle"> & {
  placeId: string;
  files: readonly Pick<ShownFile, "id" | "text">[];
  circle: { placeIds: string[]; organisationIds: string[] };
};

const isWebAddress = (text: string) => /^https?:\/\/[^\s]+$/i.test(text) && URL.canParse(text);

const sourcesOf = (labels: string[], urls: string[]) =>
  Array.from({ length: Math.min(10, Math.max(labels.length, urls.length)) }, (_, row) => ({
    label: labels[row] ?? "",
    url: urls[row] ?? "",
  }));
