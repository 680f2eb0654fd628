import { z } from "zod";
import { pastedAddresses } from "@/features/invitations/pasted-addresses";
import { words } from "@/lib/text";

export const mostAtOnce = 200;
const outOfDate = "This form is out of date. Open the page again.";
const nobody = "Paste or write at least one email address.";

const pasted = words({ max: 60_000, required: nobody }).transform((text, context) => {
  const found = pastedAddresses(text);
  const count = found.addresses.length + found.notAddresses.length;
  if (count > mostAtOnce)
    context.addIssue(
      `That is ${count} addresses; ${mostAtOnce} can be invited at once. Keep the rest for a second time: nothing was sent.`,
    );
  if (count === 0) context.addIssue(nobody);
  return found;
});

export const invitingSchema = z.object({
  organisationId: z.uuid({ error: outOfDate }),
  addresses: pasted,
  words: words({ max: 300 }),
  /** A box that is not ticked sends nothing. */
  asLead: z
    .string()
    .optional()
    .transform((ticked) => ticked === "yes"),
});

/** `sentAt` is when the invitation had been sent that its sender saw. */
export const sendingAgainSchema = z.object({ id: z.uuid({ error: outOfDate }), sentAt: z.iso.datetime({ error: outOfDate }) });

export const withdrawingSchema = z.object({ id: z.uuid({ error: outOfDate }) });

export const tokenSchema = z.object({ token: z.string({ error: outOfDate }).max(200, outOfDate) });
