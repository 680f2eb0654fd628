import { z } from "zod";

/** The last part of an address that an editor chooses: "highlights-of-2018". */
export const address = z
  .string()
  .max(80, { error: "Keep the address to 80 characters." })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "Use small letters, numbers and hyphens in the address." });
