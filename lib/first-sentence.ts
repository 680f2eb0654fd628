const sentences = new Intl.Segmenter("en-GB", { granularity: "sentence" });

/** A Markdown text on one line, its marks taken off. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^[#>\-*+\s]+/gm, "")
    .replace(/[*_`]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The first sentence of a Markdown text, its marks taken off. */
export function firstSentence(markdown: string): string {
  const [first] = sentences.segment(plainText(markdown));
  return first?.segment.trim() ?? "";
}
