export const kindWords = {
  "saw-this-too": { name: "Saw this too", hint: "It happened where I am as well." },
  "different-here": { name: "Different here", hint: "Where I am it went another way." },
  "builds-on-this": { name: "Builds on this", hint: "We took it further, or can add to it." },
  "used-this": { name: "Used this", hint: "We changed something because of it." },
} as const;
