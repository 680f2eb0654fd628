export const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

export const is = (node: Node | null, ...names: string[]) => node !== null && names.includes(node.nodeName);

/** Its own style, which lib/pasted/markdown.ts keeps under another name. */
export const styleOf = (node: Element) => node.getAttribute("data-style") ?? "";

/** 1 to 6, or 0 for what is no heading; Word on the web says it by a role, Word's title by a class. */
export function headingLevel(node: Element): number {
  const [, level] = /^H([1-6])$/.exec(node.nodeName) ?? [];
  if (level) return Number(level);
  if (node.getAttribute("role") === "heading") return Number(node.getAttribute("aria-level") ?? 2);
  return /^MsoTitle/i.test(node.className) ? 1 : 0;
}

export function isWithin(node: HTMLElement, isSo: (around: HTMLElement) => boolean): boolean {
  for (let around = node.parentElement; around; around = around.parentElement) if (isSo(around)) return true;
  return false;
}
