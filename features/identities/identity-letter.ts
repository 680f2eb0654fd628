import { letter } from "@/features/letters/letter-template";

type Change = { siteName: string; provider: string; what: "connected" | "disconnected" };

/** Tells an account's owner that there is a way in more, or one less. */
export function identityLetter({ siteName, provider, what }: Change) {
  const isConnected = what === "connected";
  return letter({
    siteName,
    subject: `${provider} is ${what} ${isConnected ? "with" : "from"} your account`,
    body: [
      isConnected
        ? `You can now sign in to ${siteName} through ${provider}.`
        : `The sign-in of ${provider} does not open your account on ${siteName} any more. A code to this address still does.`,
      "If it was not you who did this, sign in, end the other devices under your settings, and tell the people who run this site.",
    ],
    why: `You get this because how your account on ${siteName} can be opened has changed.`,
  });
}
