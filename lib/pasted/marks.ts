import { headingLevel, is, isElement, isWithin, styleOf } from "@/lib/pasted/elements";

const blocks = ["p", "div", "ul", "ol", "li", "table", "h1", "h2", "h3", "h4"];

export const isMarked = (node: HTMLElement) => isBold(node) || isItalic(node);

/** Content in its marks. Word cuts what is bold into several runs: they are one again here. */
export function marked(content: string, node: HTMLElement): string {
  if (holdsBlocks(node)) return content;
  const own = marksOf(node);
  const start = goesOn(beside(node, "previousSibling"), own) ? "" : own;
  const end = goesOn(beside(node, "nextSibling"), own) ? "" : [...own].reverse().join("");
  return start + content + end;
}

const goesOn = (node: HTMLElement | null, marks: string) => node !== null && !holdsBlocks(node) && marksOf(node) === marks;

/** "**_" for bold and italic, as far as nothing around it is so already. */
const marksOf = (node: HTMLElement) =>
  (isBold(node) && !isWithin(node, (around) => isBold(around) || headingLevel(around) > 0) ? "**" : "") +
  (isItalic(node) && !isWithin(node, (around) => isItalic(around) || headingLevel(around) > 0) ? "_" : "");

/** Google Docs says it in styles, and wraps everything in a <b> that is not bold. Word's "mso-bidi-font-weight" means nothing. */
function isBold(node: HTMLElement) {
  const [, weight = ""] = /(?:^|;)\s*font-weight:\s*(\w+)/i.exec(styleOf(node)) ?? [];
  if (is(node, "B", "STRONG")) return !/^(normal|400)$/i.test(weight);
  return is(node, "SPAN", "FONT") && /^(bold|bolder|[6-9]00)$/i.test(weight);
}

function isItalic(node: HTMLElement) {
  const [, slant = ""] = /(?:^|;)\s*font-style:\s*(\w+)/i.exec(styleOf(node)) ?? [];
  if (is(node, "I", "EM")) return !/^normal$/i.test(slant);
  return is(node, "SPAN", "FONT") && /^(italic|oblique)$/i.test(slant);
}

const holdsBlocks = (node: HTMLElement) => blocks.some((name) => node.getElementsByTagName(name).length > 0);

/** The element next to it, with nothing but space between. */
function beside(node: HTMLElement, way: "previousSibling" | "nextSibling") {
  let next: Node | null = node[way];
  while (next && next.nodeName !== "BR" && next.textContent?.trim() === "") next = next[way];
  return next && isElement(next) ? next : null;
}
