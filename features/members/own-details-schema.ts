import { z } from "zod";
import { dateLanguages } from "@/lib/date-languages";
import { declinableLetters } from "@/lib/declinable-letters";
import { personName } from "@/lib/person-name";
import { choice, words } from "@/lib/text";

const several = z.preprocess(
  (value) => (value === undefined || value === "" ? [] : [value].flat()),
  z.array(z.enum(declinableLetters)),
);

export const ownDetailsSchema = z.object({
  name: personName,
  jobTitle: words({ max: 100 }).refine((text) => !/[\n<>@]/.test(text), {
    error: "Write only your job title here, on one line.",
  }),
  about: words({ max: 400 }),
  dateLanguage: choice(dateLanguages, "Choose how dates are written."),
  declinedLetters: several,
});

export type OwnDetails = z.output<typeof ownDetailsSchema>;
