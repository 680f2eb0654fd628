import { letter } from "@/features/letters/letter-template";
import { staffRoleInWords, whatItMeans } from "@/features/members/staff-in-words";
import { contactAddress } from "@/lib/contact";

type Told = { siteName: string; siteUrl: string; by: string; reason: string };
type Role = { staffRole: string | null; places: { name: string }[] };

export const roleGivenLetter = ({ siteName, siteUrl, by, reason, role }: Told & { role: Role }) =>
  letter({
    siteName,
    subject: `You are ${article(staffRoleInWords(role))} on ${siteName} now`,
    body: [
      `${by} has made you ${article(staffRoleInWords(role))}. ${whatItMeans[role.staffRole ?? ""] ?? ""}`,
      "The reason they gave:",
      { quote: reason },
      "What staff can do needs a second factor: a passkey, or an app that shows codes. You are asked for it when you sign in.",
      { button: `Sign in to ${siteName}`, href: `${siteUrl}/sign-in` },
    ],
    why: why(),
  });

export const roleTakenLetter = ({ siteName, by, reason, role }: Told & { role: Role }) =>
  letter({
    siteName,
    subject: `You are no longer ${article(staffRoleInWords(role))} on ${siteName}`,
    body: [
      `${by} has taken back your role as ${staffRoleInWords(role)}. Your account, your organisations and what you wrote stay as they are.`,
      "The reason they gave:",
      { quote: reason },
    ],
    why: why(),
  });

export const suspendedLetter = ({ siteName, by, reason }: Told) =>
  letter({
    siteName,
    subject: `Your account on ${siteName} is suspended`,
    body: [
      `${by} has suspended your account: you are signed out everywhere, and cannot sign in. What you wrote stays as it is.`,
      "The reason they gave:",
      { quote: reason },
      "An administrator can restore it, with everything in its place.",
    ],
    why: why(),
  });

export const restoredLetter = ({ siteName, siteUrl, by, reason }: Told) =>
  letter({
    siteName,
    subject: `Your account on ${siteName} is restored`,
    body: [
      `${by} has restored your account. You can sign in again, and everything is as it was.`,
      "The reason they gave:",
      { quote: reason },
      { button: `Sign in to ${siteName}`, href: `${siteUrl}/sign-in` },
    ],
    why: why(),
  });

export const factorsResetLetter = ({ siteName, siteUrl, by, reason }: Told) =>
  letter({
    siteName,
    subject: `Your second factors on ${siteName} were removed`,
    body: [
      `${by} has removed your passkeys, your authenticator app and your recovery codes, and you are signed out everywhere. Sign in by email, then set up a new second factor in your settings.`,
      "The reason they gave:",
      { quote: reason },
      { button: `Sign in to ${siteName}`, href: `${siteUrl}/sign-in` },
      `If you did not ask for this, write to ${contactAddress()} at once.`,
    ],
    why: why(),
  });

const article = (role: string) => `${/^[aeiou]/.test(role) ? "an" : "a"} ${role}`;

const why = () =>
  `You get this because it is about your own account. If you think it is a mistake, write to ${contactAddress()}: a person reads it.`;
