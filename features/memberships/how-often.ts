import { type Limit, ofAPerson } from "@/web/limits";

/** Each writes letters to those who decide. */
export const requestsToJoin: readonly Limit[] = [
  {
    name: "requests-to-join-of-a-person",
    times: 10,
    minutes: 24 * 60,
    words: "You have asked very many organisations today.",
    of: ofAPerson,
  },
];
