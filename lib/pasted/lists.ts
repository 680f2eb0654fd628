import { is, styleOf } from "@/lib/pasted/elements";

// Each level stands four spaces in: room for "- " and for "12. " alike. settled.ts sets the rest right.
const step = "    ";
const typedSign = /^([^\p{L}\p{N}\s\\*_[]|[oØü§]|\(?(?:\d{1,3}|[a-z]{1,4})[.)])\s+/iu;

/** A paragraph; or an item, where Word or Outlook drew a bullet or a number before it as text. */
export function paragraph(content: string, node: HTMLElement): string {
  if (!isOfList(node)) return content;
  const drawn = Array.from(node.getElementsByTagName("span")).find((span) => /mso-list:\s*ignore/i.test(styleOf(span)));
  const typed = drawn ? null : typedSign.exec(content);
  const sign = drawn?.textContent?.trim() ?? typed?.[1];
  if (sign) return inBy(levelOf(node) - 1, `${marker(sign)} ${held(content.slice(typed?.[0].length ?? 0).trim())}`);
  return node.previousElementSibling && isOfList(node.previousElementSibling) ? inBy(1, content) : content;
}

/** Google Docs and Outlook set a list into a list, with no item around it. */
export function list(content: string, { parentNode }: HTMLElement): string {
  return is(parentNode, "UL", "OL") ? inBy(1, content) : content;
}

export function item(content: string, node: HTMLElement): string {
  const words = content.trim();
  if (is(node.firstElementChild, "UL", "OL") && /^(- |\d+\. )/.test(words)) return words;
  // Word on the web writes each item as a list of its own, and says its level beside it.
  const said = Number(node.getAttribute("data-aria-level") ?? 1);
  const sign = is(node.parentNode, "OL") ? `${numberOf(node)}.` : "-";
  return inBy(said - depthOf(node), `${sign} ${held(words)}`);
}

const isOfList = (node: Element) => /MsoListParagraph/i.test(node.className) || /mso-list:\s*l\d/i.test(styleOf(node));

const inBy = (levels: number, text: string) => text.replace(/^(?=.)/gm, step.repeat(Math.max(0, levels)));
const held = (words: string) => words.replace(/\n(?=.)/g, `\n${step}`);

const marker = (sign: string) => (/[\da-z].*[.)]/i.test(sign) ? `${/\d+/.exec(sign)?.[0] ?? 1}.` : "-");

/** Said by Word; where it was lost on the way, half an inch of margin is a level. */
function levelOf(node: HTMLElement) {
  const style = styleOf(node);
  const [, level] = /mso-list:\s*\S+\s+level(\d)/i.exec(style) ?? [];
  if (level) return Number(level);
  const [, margin = 0, unit = "pt"] = /margin-left:\s*([\d.]+)(pt|in|cm|px)/i.exec(style) ?? marginsIn(style);
  const halfInch = { pt: 36, in: 0.5, cm: 1.27, px: 48 }[unit] ?? 36;
  return Math.round(Number(margin) / halfInch);
}

const marginsIn = (style: string) => /margin:\s*\S+\s+\S+\s+\S+\s+([\d.]+)(pt|in|cm|px)/i.exec(style) ?? [];

function depthOf(node: HTMLElement) {
  let depth = 0;
  for (let around = node.parentNode; around; around = around.parentNode) if (is(around, "UL", "OL")) depth++;
  return depth;
}

function numberOf(node: HTMLElement) {
  const items = Array.from(node.parentElement?.children ?? []).filter((child) => is(child, "LI"));
  return Number(node.parentElement?.getAttribute("start") ?? 1) + items.indexOf(node);
}
