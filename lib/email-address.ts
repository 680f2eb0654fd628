import { z } from "zod";

/** Plain ASCII, one @, no quotes or comments. Looked at before lower-casing, which turns some other letters into ASCII. */
const plain = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const required = "Write your email address, as in name@council.gov.uk.";

/** Somebody's email address as typed into a form; lower case comes out. */
export const emailAddress = z
  .string({ error: required })
  .transform((text) => text.trim())
  .pipe(z.string().min(1, required).max(254, "An email address has at most 254 characters.").regex(plain, required))
  .transform((text) => text.toLowerCase());
