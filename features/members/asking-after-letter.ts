import { letter } from "@/features/letters/letter-template";

/** To somebody who has not been here for three months. */
export const stillNeededLetter = ({ siteName, siteUrl }: { siteName: string; siteUrl: string }) =>
  letter({
    siteName,
    subject: `Do you still need your account on ${siteName}?`,
    body: [
      `You have not been on ${siteName} for three months. That is fine: nothing happens to your account, and what you wrote is where it was.`,
      "If you would like to look in, sign in with this address. There is no password to remember.",
      { button: "Sign in", href: `${siteUrl}/sign-in` },
      `If you do not need it any more, sign in and close it under your settings: ${siteUrl}/me/settings/close. You choose what becomes of what you wrote.`,
    ],
    why: "You get this because you have an account with this address. We ask once, and not again until you have been here.",
  });
