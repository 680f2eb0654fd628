import { z } from "zod";

/** The newest that was on the page. */
export const seeing = z.object({ newest: z.uuid() });
