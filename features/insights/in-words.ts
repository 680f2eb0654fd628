import { mostCounted } from "@/lib/counts";

export const kindWords = {
  "saw-this-too": { name: "Saw this too", hint: "It happened where I am as well." },
  "different-here": { name: "Different here", hint: "Where I am it went another way." },
  "builds-on-this": { name: "Builds on this", hint: "We took it further, or can add to it." },
  "used-this": { name: "Used this", hint: "We changed something because of it." },
} as const;

/** "1 place", "3 places", "50 places or more". */
export const placesInWords = (count: number) =>
  count === 1 ? "1 place" : `${count} places${count >= mostCounted ? " or more" : ""}`;

/** "Saw this too (3)", or "(50 or more)". */
export const totalInWords = (count: number) => `${count}${count >= mostCounted ? " or more" : ""}`;

/** "True where …", whether or not its author began with these words. */
export const conditionInWords = (condition: string) =>
  /^true where\b/i.test(condition) ? `True${condition.slice("true".length)}` : `True where ${condition}`;
