import { z } from "zod";
import { sameSitePath } from "@/lib/same-site-path";
import { words } from "@/lib/text";

/** Plain ASCII, one @, no quotes or comments. Looked at before lower-casing, which turns some other letters into ASCII. */
const plain = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const required = "Write your email address, as in name@council.gov.uk.";

export const emailAddress = z
  .string({ error: required })
  .transform((text) => text.trim())
  .pipe(z.string().min(1, required).max(254, "An email address has at most 254 characters.").regex(plain, required))
  .transform((text) => text.toLowerCase());

/** Where to go afterwards; empty where there is nowhere in particular. */
const next = z.unknown().transform((path) => sameSitePath(path));

export const askSchema = z.object({ email: emailAddress, next });

/** Six digits, however they were pasted. */
export const codeSchema = z.object({
  code: z
    .string({ error: "Type the six digits of the code." })
    .transform((text) => text.replace(/[^\p{L}\p{N}]/gu, ""))
    .pipe(z.string().regex(/^[0-9]{6}$/, "Type the six digits of the code.")),
});

export const linkSchema = z.object({
  token: z.string({ error: "This link is not whole." }).max(200, "This link is not whole."),
});

export const nameSchema = z.object({
  name: words({ max: 100, required: "Write the name that colleagues know you by." }).refine((name) => !/[\n<>@]/.test(name), {
    error: "Write only your name here, on one line.",
  }),
});

export const continueSchema = z.object({ memberId: z.uuid({ error: "Choose somebody from the list." }), next });
