const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** The first sentence of a Markdown text, its marks taken off. */
export function firstSentence(markdown: string): string {
  const plain = markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[#>\-*+\s]+/gm, "")
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const [first] = sentences.segment(plain);
  return first?.segment.trim() ?? "";
}
