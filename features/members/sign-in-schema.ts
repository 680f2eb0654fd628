import { z } from "zod";
import { emailAddress } from "@/lib/email-address";
import { nextPage } from "@/lib/next-page";
import { personName } from "@/lib/person-name";
import { sixDigits } from "@/lib/six-digits";

const next = nextPage;

export const askSchema = z.object({ email: emailAddress, next });

export const codeSchema = z.object({ code: sixDigits });

export const linkSchema = z.object({
  token: z.string({ error: "This link is not whole." }).max(200, "This link is not whole."),
});

export const nameSchema = z.object({ name: personName });

export const continueSchema = z.object({ memberId: z.uuid({ error: "Choose somebody from the list." }), next });

/** An invitation to one's own address. */
export const acceptingSchema = z.object({ id: z.uuid({ error: "Open the page again." }) });

export const leavingSchema = z.object({ next: next.optional() });
