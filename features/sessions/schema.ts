import { z } from "zod";

export const sessionSchema = z.object({ id: z.uuid({ error: "Open the page again: this list is out of date." }) });
export const nothing = z.object({});
