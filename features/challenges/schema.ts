import { z } from "zod";
import { mostCriteria, mostProjects, mostTest, mostTitle, mostWords } from "@/features/challenges/schema-limits";
import { formId, words } from "@/lib/text";
import { typedDay } from "@/lib/typed-day";

export const answers = ["yes", "no", "stopped"] as const;
export type Answer = (typeof answers)[number];

const begun = {
  title: words({ max: mostTitle, required: "Name the challenge." }),
  placeId: z.uuid({ error: "Choose the place." }),
  whyHere: words({ max: mostWords, required: "Say why here." }),
  whatMakesItHard: words({ max: mostWords, required: "Say what makes it hard." }),
};

export const openSchema = z.object({ id: formId, ...begun });
export type OpenInput = z.output<typeof openSchema>;

const criterion = z.object({
  criterion: words({ max: 200, required: "Say what is asked of the challenge." }),
  answer: words({ max: mostTest, required: "Answer it, or take the question away." }),
});
const project = z.object({
  name: words({ max: mostTitle, required: "Name the project." }),
  what: words({ max: mostTest, required: "Say what is tried." }),
  /** Why it ended, where it did. */
  stopped: words({ max: mostTest }),
});

/** The rows of a list come as fields that are numbered, "criterion-0"; empty rows are nothing. */
function rowsOf(form: Record<string, unknown>, columns: Record<string, string>) {
  const rows = Array.from({ length: mostRows }, (_, row) =>
    Object.fromEntries(Object.entries(columns).map(([key, name]) => [key, String(form[`${name}-${row}`] ?? "").trim()])),
  );
  return rows.filter((row) => Object.values(row).some((words) => words !== ""));
}

/** More than any list may have, so that one too long is told of. */
const mostRows = mostProjects + 5;

const lists = z.object({
  selfCheck: z.array(criterion).max(mostCriteria, { error: `At most ${mostCriteria} questions.` }),
  projects: z.array(project).max(mostProjects, { error: `At most ${mostProjects} projects.` }),
});
export type Lists = z.output<typeof lists>;

const changed = { id: z.uuid(), version: z.coerce.number().int().positive(), ...begun };

export const changeSchema = z.looseObject(changed).transform((form, context) => {
  const { id, version, title, placeId, whyHere, whatMakesItHard } = form;
  const read = lists.safeParse({
    selfCheck: rowsOf(form, { criterion: "criterion", answer: "criterionAnswer" }),
    projects: rowsOf(form, { name: "projectName", what: "projectWhat", stopped: "projectStopped" }),
  });
  if (read.success) return { id, version, title, placeId, whyHere, whatMakesItHard, ...read.data };
  // One place to look for each list: which row is meant is said by its own words.
  for (const { path, message } of read.error.issues)
    context.addIssue({ code: "custom", path: [String(path[0])], message: at(path[1], message) });
  return z.NEVER;
});
export type ChangeInput = z.output<typeof changeSchema>;

const at = (row: PropertyKey | undefined, message: string) =>
  typeof row === "number" ? `Row ${row + 1}: ${message}` : message;

/** Concrete, dated, answerable yes or no. */
const mission = {
  title: words({ max: mostTitle, required: "Give the mission a title." }),
  test: words({ max: mostTest, required: "Say how anybody could tell: yes or no?" }),
  dueOn: typedDay,
};

export const missionSchema = z.object({ id: formId, challengeId: z.uuid(), ...mission });
export type MissionInput = z.output<typeof missionSchema>;

/** `seen` is the mark of how the mission stood when it was opened. */
const seen = z.string().max(40);

export const missionChangeSchema = z.object({ id: z.uuid(), seen, ...mission });
export type MissionChange = z.output<typeof missionChangeSchema>;

export const answerSchema = z
  .object({
    id: z.uuid(),
    seen,
    answer: z.preprocess((value) => (value === "" || value === undefined ? null : value), z.enum(answers).nullable()),
    answered: words({ max: mostTest }),
    answeredOn: z.preprocess((value) => (value === "" || value === undefined ? null : value), typedDay.nullable()),
  })
  .refine(({ answer, answered }) => answer === null || answered !== "", { path: ["answered"], error: "Say why, in words." })
  .refine(({ answer, answeredOn }) => answer === null || answeredOn !== null, {
    path: ["answeredOn"],
    error: "Say on which day.",
  });
export type AnswerInput = z.output<typeof answerSchema>;
