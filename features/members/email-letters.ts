import { letter } from "@/features/letters/letter-template";
import { minutesToChangeEmail } from "@/features/members/sign-in-limits";

type Told = { siteName: string; oldEmail: string; newEmail: string };

const shown = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`;
const lasts = `Both codes work once, for ${minutesToChangeEmail} minutes.`;

/** The code to the address that an account has. */
export const oldAddressLetter = ({ siteName, newEmail, code }: Told & { code: string }) =>
  letter({
    siteName,
    subject: `${shown(code)} is the code for your old address`,
    body: [
      `You asked to use ${newEmail} for your account on ${siteName} from now on. The code for the address that you have now is`,
      { code: shown(code) },
      "Type it where you asked for it, with the code that we sent to the new address.",
      lasts,
    ],
    why: "You get this because somebody who is signed in to your account asked to change its address. If it was not you, sign in, and end your other devices under your settings: without this code nothing changes.",
  });

/** The code to the address that it is to have. */
export const newAddressLetter = ({ siteName, code }: Told & { code: string }) =>
  letter({
    siteName,
    subject: `${shown(code)} is the code for your new address`,
    body: [
      `You asked to use this address for your account on ${siteName} from now on. Its code is`,
      { code: shown(code) },
      "Type it where you asked for it, with the code that we sent to the address that you have now.",
      lasts,
    ],
    why: "You get this because somebody asked to use this address for their account. If it was not you, you need do nothing.",
  });

/** To the new address instead, where it is somebody's: its owner alone is told so. */
export const takenAddressLetter = ({ siteName }: Told) =>
  letter({
    siteName,
    subject: `This address has an account on ${siteName} already`,
    body: [
      `Somebody asked to use this address for another account on ${siteName}. It cannot be, because it has an account here already.`,
      "If both accounts are yours, close the one that you do not need. Then this address is free for the other.",
    ],
    why: "You get this because your address was asked for. If it was not by you, you need do nothing: nothing has changed.",
  });

/** To both addresses, when it is done. */
export const emailChangedLetter = ({ siteName, oldEmail, newEmail }: Told) =>
  letter({
    siteName,
    subject: `Your address on ${siteName} has changed`,
    body: [
      `Your account on ${siteName} has changed its address. Codes and letters go to the new one, and your other devices are signed out.`,
      {
        facts: [
          ["Old address", oldEmail],
          ["New address", newEmail],
        ],
      },
    ],
    why: "You get this at both addresses. If it was not you who did it, tell the people who run this site at once.",
  });
