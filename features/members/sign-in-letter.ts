import { letter } from "@/features/letters/letter-template";
import { signInMinutes } from "@/features/members/sign-in-limits";

/** The letter that signs somebody in. */
export function signInLetter({ siteName, link, code }: { siteName: string; link: string; code: string }) {
  const shown = `${code.slice(0, 3)} ${code.slice(3)}`;
  return letter({
    siteName,
    subject: `${shown} is your code for ${siteName}`,
    body: [
      `Your code for ${siteName} is`,
      { code: shown },
      "Type it where you asked for it, or open this link in the same browser.",
      { button: `Sign in to ${siteName}`, href: link },
      `The code and the link work once, for ${signInMinutes} minutes.`,
    ],
    why: "You get this because somebody asked to sign in with this address. If it was not you, you need do nothing: nobody can sign in without the code.",
  });
}
