import { z } from "zod";

/** A code of six digits, however it was pasted. */
export const sixDigits = z
  .string({ error: "Type the six digits of the code." })
  .transform((text) => text.replace(/[^\p{L}\p{N}]/gu, ""))
  .pipe(z.string().regex(/^[0-9]{6}$/, "Type the six digits of the code."));
