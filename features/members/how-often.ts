import { inAll, type Limit, ofANetwork, ofAPerson } from "@/web/limits";

/** Letters with codes. To one address there are three in ten minutes from one network, silently (sign-in-limits.ts): saying so would tell. */
export const codesAsked: readonly Limit[] = [
  {
    name: "codes-asked-by-a-network",
    times: 60,
    minutes: 10,
    words: "Very many codes were asked for from where you are.",
    of: ofANetwork,
  },
  {
    name: "codes-asked-in-all",
    times: 3000,
    minutes: 10,
    words: "Very many people are asking for codes just now.",
    of: inAll,
  },
];

/**
 * Wrong codes from one network, whatever addresses they are for. There is no limit over all networks together: whoever
 * filled it would lock everybody else out.
 */
export const codesTried: readonly Limit[] = [
  {
    name: "wrong-codes-of-a-network",
    times: 60,
    minutes: 10,
    words: "Very many wrong codes came from where you are.",
    of: ofANetwork,
    counts: "refused",
  },
];

/** Two letters each time, one of them to an address that may be anybody's. */
export const changesOfEmail: readonly Limit[] = [
  {
    name: "changes-of-email-of-a-person",
    times: 5,
    minutes: 60,
    words: "You have asked for codes to change your address five times.",
    of: ofAPerson,
  },
];

export const codesToClose: readonly Limit[] = [
  {
    name: "codes-to-close-of-a-person",
    times: 5,
    minutes: 60,
    words: "You have asked for five codes to close your account.",
    of: ofAPerson,
  },
];
