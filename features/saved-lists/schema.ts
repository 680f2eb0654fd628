import { z } from "zod";
import { targetNouns } from "@/features/contributions/schema";
import { choice, words } from "@/lib/text";

/** What can be put aside: whatever people answer to, and patterns, to which they answer where the question is. */
export const savableNouns = [...targetNouns, "pattern"] as const;

export type Savable = { noun: (typeof savableNouns)[number]; id: string };

export const mostLists = 100;
export const mostThings = 500;

const nameIt = "Give the list a name, like “For Thursday’s board”.";
const name = words({ max: 80, required: nameIt });
const target = { noun: choice(savableNouns, "This cannot be saved."), targetId: z.uuid() };
const list = z.uuid({ error: "Choose a list, or make a new one." });

/** Into a list that is there, or a new one. */
export const savingSchema = z
  .object({ ...target, list: z.union([z.literal("new"), list]), name: words({ max: 80 }) })
  .refine((saving) => saving.list !== "new" || saving.name !== "", { path: ["name"], error: nameIt });

/** Back to where it stood: `at` is when it was saved first. */
export const puttingBackSchema = z.object({ ...target, list, at: z.coerce.number().int().positive() });

export const namingSchema = z.object({ name });
export const renamingSchema = z.object({ list, name });
export const listSchema = z.object({ list });
export const removingSchema = z.object({ thing: z.uuid() });

const removed = new RegExp(`^(${savableNouns.join("|")})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,15})$`);

/** What was just taken out of a list, as an address names it: the noun, its id, and when it had been saved. */
export function readRemoved(text: string | undefined) {
  const [, name, id = "", at = ""] = removed.exec(text ?? "") ?? [];
  const noun = savableNouns.find((one) => one === name);
  return noun ? { noun, id, at: Number(at) } : null;
}

export const removedOf = ({ noun, id, at }: { noun: string; id: string; at: number }) => `${noun}.${id}.${at}`;
