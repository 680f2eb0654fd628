import { z } from "zod";
import { readWhich } from "@/features/inquiries/named-here";
import { mostAbout, mostName, mostPlaces } from "@/features/inquiries/schema-limits";
import { formId, words } from "@/lib/text";

/** A year, as its first day. */
const year = z.preprocess(
  (typed) => {
    const text = String(typed ?? "").trim();
    return text === "" ? null : `${text}-01-01`;
  },
  z
    .string()
    .regex(/^(19|20)\d\d-01-01$/, { error: "Write the year like 2018." })
    .nullable(),
);

const listed = (value: unknown) => (value === undefined || value === "" ? [] : [value].flat());

const said = {
  name: words({ max: mostName, required: "Name the inquiry." }),
  about: words({ max: mostAbout, required: "Say what it looks into." }),
  startedOn: year,
  endedOn: year,
  placeIds: z.preprocess(listed, z.array(z.uuid()).max(mostPlaces, { error: `Choose at most ${mostPlaces} places.` })),
};

const isInOrder = ({ startedOn, endedOn }: { startedOn: string | null; endedOn: string | null }) =>
  startedOn === null || endedOn === null || startedOn <= endedOn;
const order = { path: ["endedOn"], error: "It ends before it begins. Change one of the two years." };

export const openSchema = z.object({ id: formId, ...said }).refine(isInOrder, order);
export type OpenInput = z.output<typeof openSchema>;

export const changeSchema = z
  .object({ id: z.uuid(), version: z.coerce.number().int().positive(), ...said })
  .refine(isInOrder, order);
export type ChangeInput = z.output<typeof changeSchema>;

export const addSchema = z.object({
  inquiryId: z.uuid(),
  /** Pasted or written, or chosen from a list; what was pasted comes first. */
  named: words({ max: 500 }),
  chosen: words({ max: 60 }),
});
export type AddInput = z.output<typeof addSchema>;

export const takeOutSchema = z.object({
  inquiryId: z.uuid(),
  which: z.string().transform((text, context) => {
    const which = readWhich(text);
    if (which) return which;
    context.addIssue({ code: "custom", message: "Open this page again, and choose what to take out." });
    return z.NEVER;
  }),
});
export type TakeOutInput = z.output<typeof takeOutSchema>;
