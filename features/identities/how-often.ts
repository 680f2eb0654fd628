import { type Limit, ofANetwork } from "@/web/limits";

/** Each time somebody sets out for their provider a row is kept for minutes. A council comes from one network. */
export const setOuts: readonly Limit[] = [
  {
    name: "set-outs-of-a-network",
    times: 300,
    minutes: 10,
    words: "Very many people set out to sign in from where you are.",
    of: ofANetwork,
  },
];
