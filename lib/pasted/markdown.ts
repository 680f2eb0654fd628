import TurndownService from "turndown";
import { headingLevel, is, isElement, styleOf } from "@/lib/pasted/elements";
import { pastedLink } from "@/lib/pasted/link";
import { item, list, paragraph } from "@/lib/pasted/lists";
import { isMarked, marked } from "@/lib/pasted/marks";
import { settled } from "@/lib/pasted/settled";

type Rule = [isFor: (node: HTMLElement) => boolean, replacement: (content: string, node: HTMLElement) => string];

/**
 * What was copied from Word, Outlook, Google Docs, LibreOffice or a page, as Markdown: headings, lists, links, bold and
 * italic, and nothing else. Written for `import()` at the first paste: nobody else's browser loads it.
 */
export function pastedMarkdown(html: string): string {
  const fragment = fragmentOf(html);
  const service = new TurndownService();
  service.escape = escaped;
  for (const [index, [isFor, replacement]] of rulesUnder(topHeading(fragment)).entries())
    service.addRule(String(index), {
      filter: isFor,
      replacement: (content, node) => (isElement(node) ? replacement(content, node) : content),
    });
  return settled(service.turndown(fragment));
}

/** What was selected. Spaces that do not break are spaces, marks without width are nothing. */
function fragmentOf(html: string) {
  const [, selected = html] = /<!--\s*StartFragment\s*-->([\s\S]*?)(?:<!--\s*EndFragment\s*-->|$)/i.exec(html) ?? [];
  return (
    selected
      .replace(/&nbsp;|&#160;|&#xa0;|\u00a0/gi, " ")
      .replace(/&shy;|&#8203;|[\u00ad\u200b\u2060\ufeff]/gi, "")
      // Under other names no browser applies them: our own policy would stop that, and say so in the console.
      .replace(/<(\/?)style\b/gi, "<$1template")
      .replace(/\sstyle=/gi, " data-style=")
  );
}

function topHeading(html: string) {
  const found = html.matchAll(/<h([1-6])\b|role="?heading"? aria-level="?([1-6])/gi);
  return Math.min(7, ...[...found].map(([, h, role]) => Number(h ?? role)));
}

/** The last that fits is taken. */
const rulesUnder = (top: number): Rule[] => [
  [(node) => is(node, "BLOCKQUOTE"), block],
  [(node) => is(node, "PRE"), (content) => block(content.trim().replace(/\n/g, "  \n"))],
  [(node) => is(node, "CODE"), (content) => content],
  [(node) => is(node, "P", "DIV"), (content, node) => block(paragraph(content, node))],
  [(node) => is(node, "UL", "OL"), (content, node) => block(list(content, node))],
  [(node) => is(node, "LI"), (content, node) => `\n${item(content, node)}\n`],
  [(node) => is(node, "TD", "TH"), (content, node) => (isLaidOut(node) ? block(content) : content.trim() + cellEnd)],
  [(node) => is(node, "TR"), (content) => block(row(content))],
  [isMarked, marked],
  [(node) => is(node, "A"), pastedLink],
  [(node) => headingLevel(node) > 0, (content, node) => heading(content, 3 + headingLevel(node) - top)],
  [isGone, () => ""],
];

const block = (content: string) => `\n\n${content}\n\n`;

/** Under the headings that the pages themselves have; there are but two sizes of them. */
const heading = (content: string, level: number) =>
  block(`${"#".repeat(Math.min(4, Math.max(3, level)))} ${content.trim().replace(/\s+/g, " ")}`);

const unwanted = [
  ..."SCRIPT TEMPLATE NOSCRIPT TITLE META LINK XML DEL HR IFRAME OBJECT IMG PICTURE SVG VIDEO AUDIO CANVAS".split(" "),
  ..."BUTTON INPUT SELECT TEXTAREA".split(" "),
];
const hidden = /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore|mso-element:\s*comment-list/i;

const isGone = (node: HTMLElement) =>
  unwanted.includes(node.nodeName.toUpperCase()) || hidden.test(styleOf(node)) || /^msocom/i.test(node.className);

const cellEnd = "\ue000";

/** Letters are laid out in tables; those are not tables of words and figures. */
const isLaidOut = (cell: HTMLElement) =>
  ["table", "ul", "ol", "h1", "h2", "h3"].some((name) => cell.getElementsByTagName(name).length > 0) ||
  ["p", "div"].some(
    (name) => Array.from(cell.getElementsByTagName(name)).filter(({ textContent }) => textContent?.trim()).length > 1,
  );

function row(content: string) {
  const cells = content.split(cellEnd).map((cell) => cell.trim());
  return cells.filter((cell) => cell !== "").join(content.includes("\n\n") ? "\n\n" : " | ");
}

/** Only where it would mean something: nobody wants to read a backslash before every bracket. */
function escaped(text: string) {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\")
    .replace(/`|~~|\*(?=\S)|(?<=\S)\*|<(?=[a-z/!?])|&(?=#?\w+;)/gi, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/\]\(/g, "]\\(")
    .replace(/^(?=#{1,6}\s|>|\+\s)/, "\\")
    .replace(/^(\d{3,})(?=[.)]\s)/, "$1\\");
}
