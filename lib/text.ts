import { z } from "zod";
import { asTyped } from "@/lib/as-typed";

const tidy = (value: unknown) => (typeof value === "string" ? asTyped(value).normalize("NFC").trim() : "");

const length = (text: string) => [...text].length;
const thousands = new Intl.NumberFormat("en-GB");

/** A person's text of a form field: tidied, with a limit in characters as people (and Postgres) count them. */
export function words(options: { max: number; required?: string }) {
  return z.preprocess(
    tidy,
    z
      .string()
      .refine((text) => !options.required || text !== "", { error: options.required })
      .refine((text) => length(text) <= options.max, {
        error: (issue) =>
          `Please shorten this to ${thousands.format(options.max)} characters. It has ${thousands.format(length(String(issue.input)))}.`,
      }),
  );
}

/** One of a list of choices. */
export function choice<const T extends readonly string[]>(options: T, required: string) {
  return z.enum(options, { error: required });
}

/** The id that a form carries so that sending it twice makes one thing. */
export const formId = z.uuid({ error: "This form is out of date. Please open the page again; your words are below." });
