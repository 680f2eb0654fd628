import { z } from "zod";
import { emailAddress } from "@/lib/email-address";
import { nextPage } from "@/lib/next-page";
import { personName } from "@/lib/person-name";

const key = z.string({ error: "Choose your organisation." }).max(60, "Choose your organisation.");

export const setOutSchema = z.object({ provider: key, next: nextPage });

export const connectSchema = z.object({ provider: key });

export const disconnectSchema = z.object({ identityId: z.uuid({ error: "Open this page again: it is out of date." }) });

/** What a provider says of somebody, made into what we can use: an address or a name that we would not take is none. */
export const claimsSchema = z
  .object({
    sub: z.string().min(1).max(255),
    email: emailAddress.catch(""),
    email_verified: z.boolean().optional().catch(undefined),
    name: personName.catch(""),
  })
  .transform(({ sub, email, email_verified, name }) => ({ subject: sub, email, isVerified: email_verified, name }));

export type Claims = z.output<typeof claimsSchema>;
