/** The three groups of behaviours: their word, and what each asks about. */
export const groups = [
  { key: "perspective", word: "Perspective", asks: "How people see themselves and each other." },
  { key: "power", word: "Power", asks: "Who decides, and who answers to whom." },
  { key: "participation", word: "Participation", asks: "How people talk, lead and learn together." },
] as const;
