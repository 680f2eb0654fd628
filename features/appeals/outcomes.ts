/** It stands; or it is turned: published, waiting to be decided on again, or put back where it was taken down. */
export const outcomeChoices = ["stands", "published", "queued", "restored"] as const;
export type Outcome = (typeof outcomeChoices)[number];

/** What can become of a decision, by its name in the ledger. New words that went back are looked at by somebody again. */
export function outcomesOf(deed: string): readonly Outcome[] {
  if (/^unpublish/.test(deed)) return ["stands", "restored"];
  return /Edit$/.test(deed) ? ["stands", "queued"] : ["stands", "published", "queued"];
}

export const outcomeWords = {
  stands: { choice: "The decision stands", hint: "Nothing changes. Its author reads why.", told: "the decision stands" },
  published: {
    choice: "Publish it",
    hint: "Everybody whom it is meant for can read it at once.",
    told: "it is published now",
  },
  queued: {
    choice: "Back into the queue",
    hint: "It waits to be decided on again, with a new promise.",
    told: "it waits to be decided on again",
  },
  restored: { choice: "Put it back", hint: "With the same words, for the same readers.", told: "it is published again" },
} as const satisfies Record<Outcome, { choice: string; hint: string; told: string }>;

const decisions = [
  { deed: /^return.*Edit$/, words: "changes were requested to new words" },
  { deed: /^(return|requestChanges)/, words: "changes were requested" },
  { deed: /^hold/, words: "it was held" },
  { deed: /^decline/, words: "it was declined" },
  { deed: /^unpublish/, words: "it was taken down" },
] as const;

/** "it was declined" */
export const decisionInWords = (deed: string) => decisions.find((one) => one.deed.test(deed))?.words ?? "it was decided on";
