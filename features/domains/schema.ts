import { z } from "zod";

const asIn = "Write the part of an address after the @, as in oldham.gov.uk.";

/** The domain of an email address, however it was written: with the @, or with the whole address. */
export const domain = z
  .string({ error: asIn })
  .transform((text) => text.trim().toLowerCase().replace(/^.*@/, ""))
  .pipe(
    z
      .string()
      .max(253, asIn)
      .regex(/^[a-z0-9-]+([.][a-z0-9-]+)+$/, asIn),
  );

export const domainSchema = z.object({ organisationId: z.uuid({ error: "Open the page again." }), domain });
