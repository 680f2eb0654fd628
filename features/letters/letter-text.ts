import type { Written, WrittenPart } from "@/features/letters/letter-template";

export function asText({ siteName, body, why, settings }: Written) {
  const ending = settings ? [`Choose which letters you get:\n${settings}`] : [];
  return `${[...body.map(partAsText), why, ...ending, siteName].join("\n\n")}\n`;
}

function partAsText(part: WrittenPart) {
  if ("paragraph" in part) return part.paragraph;
  if ("code" in part) return `    ${part.code}`;
  if ("button" in part) return `${part.button}:\n${part.href}`;
  if ("links" in part) return part.links.map(({ kind, words, href }) => `${kind}: ${words}\n${href}`).join("\n\n");
  if ("lines" in part) return part.lines.map((line) => `> ${line}`.trimEnd()).join("\n");
  return part.facts.map(({ name, value }) => `${name}: ${value}`).join("\n");
}
