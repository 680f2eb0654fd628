import { z } from "zod";
import { oneLineOf } from "@/lib/one-line";
import { rhythms } from "@/lib/rhythms";
import { choice, words } from "@/lib/text";

export const mostSearches = 50;

const name = z.preprocess(
  (typed) => (typeof typed === "string" ? oneLineOf(typed) : typed),
  words({ max: 80, required: "Give the search a name, like “Damp in rented homes”." }),
);
const rhythm = choice(rhythms, "Choose how often you want an email.");
const search = z.string().max(2000);
const id = z.uuid();

export const savingSchema = z.object({ search, name });
export const changingSchema = z.object({ id, name, rhythm });
export const stoppingSchema = z.object({ id });

/** As it was, so that nothing is told twice and nothing is left out. */
export const puttingBackSchema = z.object({ search, name, rhythm, toldUntil: z.iso.datetime({ offset: true }).regex(/^20/) });
