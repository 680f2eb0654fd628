import { type Limit, ofANetwork } from "@/web/limits";

/** Questions to passkeys that nobody has answered yet each hold a row for minutes. */
export const passkeysAsked: readonly Limit[] = [
  {
    name: "passkeys-asked-by-a-network",
    times: 120,
    minutes: 10,
    words: "Very many passkeys were asked for from where you are.",
    of: ofANetwork,
  },
];
