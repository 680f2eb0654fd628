import { letter } from "@/features/letters/letter-template";
import { minutesToClose } from "@/features/members/sign-in-limits";

export function closingLetter({ siteName, code }: { siteName: string; code: string }) {
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`;
  return letter({
    siteName,
    subject: `${shown} closes your account on ${siteName}`,
    body: [
      `You asked to close your account on ${siteName}. The code for it is`,
      { code: shown },
      "Type it where you asked for it. It cannot be undone.",
      `The code works once, for ${minutesToClose} minutes.`,
    ],
    why: "You get this because somebody who is signed in to your account asked to close it. If it was not you, do not give this code to anybody; sign in, and end your other devices under your settings.",
  });
}

/** The last one, to the address that was. */
export const accountClosedLetter = ({ siteName }: { siteName: string }) =>
  letter({
    siteName,
    subject: `Your account on ${siteName} is closed`,
    body: [
      `Your account on ${siteName} is closed, as you asked. We have forgotten your name and this address; of this letter itself we forget the address within 30 days.`,
      "What you had published stays, named as you chose. You can open a new account with this address at any time; for us that is somebody new.",
    ],
    why: "You get this because this was the address of the account. No more letters follow.",
  });
