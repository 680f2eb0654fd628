"use server";

import { invite, sendAgain, withdrawInvitation } from "@/features/invitations/commands";
import { invitationsSent, newOnesAsked, sentAgain } from "@/features/invitations/how-often";
import { outcomeInWords, sentInWords } from "@/features/invitations/in-words";
import { askForNewInvitation, door } from "@/features/invitations/renewing";
import { invitingSchema, sendingAgainSchema, tokenSchema, withdrawingSchema } from "@/features/invitations/schema";
import { timeInWords } from "@/lib/dates";
import { Refusal } from "@/lib/refusal";
import { formAction, visitorFormAction } from "@/web/form-action";
import { siteUrl } from "@/web/site-url";

export const inviteAction = formAction(
  invitingSchema,
  async (member, input) => {
    const invited = await invite(member, { ...input, siteUrl: await siteUrl() });
    if (invited instanceof Refusal) return invited;
    const wrong = invited.filter(({ outcome }) => outcome === "no-address").map(({ address }) => address);
    return {
      done: sentInWords(invited),
      lines: invited.map(outcomeInWords),
      ...(wrong.length > 0 ? { values: kept({ ...input, addresses: wrong }) } : {}),
    };
  },
  invitationsSent,
);

export const sendAgainAction = formAction(
  sendingAgainSchema,
  async (member, input) => {
    const sent = await sendAgain(member, { ...input, siteUrl: await siteUrl() });
    return sent instanceof Refusal ? sent : { done: `Sent again to ${sent.email} at ${timeInWords(sent.sentAt)}.` };
  },
  sentAgain,
);

export const withdrawInvitationAction = formAction(withdrawingSchema, async (member, input) => {
  const withdrawn = await withdrawInvitation(member, input);
  return withdrawn instanceof Refusal ? withdrawn : { done: `The invitation to ${withdrawn.email} is withdrawn.` };
});

export const askForNewInvitationAction = visitorFormAction(
  tokenSchema,
  async (_viewer, { token }) => {
    const asked = await askForNewInvitation(door, { token, siteUrl: await siteUrl() });
    return asked instanceof Refusal ? asked : { goTo: `/invitations/${encodeURIComponent(token)}?asked=yes` };
  },
  newOnesAsked,
);

/** What is put right and sent once more. */
const kept = ({ addresses, words, asLead }: { addresses: string[]; words: string; asLead: boolean }) => ({
  addresses: [addresses.join("\n")],
  words: [words],
  asLead: asLead ? ["yes"] : [],
});
