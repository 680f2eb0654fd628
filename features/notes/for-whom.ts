type Readers = {
  audience: "organisation" | "circle" | "partners" | "everyone";
  /** The names of its places and organisations. */
  circle: readonly string[];
};

/** For whom a note is, in a few words: "Partners only", "For a circle: Oldham, Riverlight". Nothing where everyone reads it. */
export function forWhomInWords({ isOpen, audience, circle }: Readers & { isOpen: boolean }) {
  if (isOpen || audience === "everyone") return "";
  if (audience === "circle") return circle.length > 0 ? `For a circle: ${circle.join(", ")}` : "For a circle";
  return audience === "organisation" ? "Its own organisation only" : "Partners only";
}

/** Who can read a note before it opens, as a sentence goes on. */
export function readersInWords({ audience, circle }: Readers) {
  if (audience === "everyone") return "Everyone can read this note";
  if (audience === "partners") return "Only partners who are signed in can read this note";
  if (audience === "organisation") return "Only its own organisation can read this note";
  const named = new Intl.ListFormat("en-GB").format(circle);
  return circle.length > 0
    ? `For a circle: ${named}. Only members of these organisations, of those that work in these places, and of its own can read this note`
    : "For a circle that names nobody: only its own organisation can read this note";
}
