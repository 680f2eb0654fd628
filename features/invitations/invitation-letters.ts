import { letter } from "@/features/letters/letter-template";
import { dayInWords } from "@/lib/dates";

type Site = { siteName: string; siteUrl: string };

type Invitation = {
  inviter: string;
  organisation: string;
  words: string;
  asLead: boolean;
  email: string;
  expiresAt: Date;
  token: string;
};

/** To whom somebody invites. */
export function invitationLetter({
  siteName,
  siteUrl,
  inviter,
  organisation,
  words,
  asLead,
  email,
  expiresAt,
  token,
}: Site & Invitation) {
  return letter({
    siteName,
    subject: `${inviter} invites you to join ${organisation}`,
    body: [
      `${inviter} invites you to join ${organisation} on ${siteName}, where partner organisations share what they are learning, place by place.`,
      ...(words ? [{ quote: words }] : []),
      ...(asLead ? ["You would be one of its leads: you bring colleagues in and look after its page."] : []),
      { button: "See the invitation", href: `${siteUrl}/invitations/${token}` },
      {
        facts: [
          ["For", email],
          ["Open until", dayInWords(expiresAt)],
        ],
      },
      "There is no password. We send a six-digit code to this address when you join.",
    ],
    why: `You get this because ${inviter} gave us your address. If you did not expect it, you need do nothing: you join nothing unless you say so.`,
  });
}

/** To who sent an invitation that is over: a new one is asked for. */
export function renewalLetter({
  siteName,
  siteUrl,
  email,
  sentAt,
  organisation,
}: Site & { email: string; sentAt: Date; organisation: { name: string; slug: string } }) {
  return letter({
    siteName,
    subject: `${email} asks for a new invitation to ${organisation.name}`,
    body: [
      `The invitation to ${organisation.name} that was sent to ${email} on ${dayInWords(sentAt)} is over, and somebody who has its letter asks for a new one.`,
      "If they should join, send it again: one button, and it is open for 28 days more.",
      { button: "See the invitation", href: `${siteUrl}/organisations/${organisation.slug}/people#invitations` },
    ],
    why: `You get this because you look after who joins ${organisation.name}.`,
  });
}
