import { emailAddress } from "@/lib/email-address";

export type Pasted = { addresses: string[]; notAddresses: string[] };

/**
 * The addresses in what somebody pasted, each once and in their order, and the pieces that are none. Lines, commas,
 * semicolons and spaces part them; "Tolliver, Fern <fern@oldham.gov.uk>", as Outlook copies it, is one.
 */
export function pastedAddresses(text: string): Pasted {
  const addresses = new Set<string>();
  const notAddresses = new Set<string>();
  for (const piece of text.split(/[\n;]+/).flatMap(piecesOf)) {
    const address = emailAddress.safeParse(piece.replace(/^mailto:/i, ""));
    if (address.success) addresses.add(address.data);
    else notAddresses.add(piece.trim());
  }
  return { addresses: [...addresses], notAddresses: [...notAddresses] };
}

/** Of one line. Outside of <…> a name may hold commas, so only what is an address there stands for itself. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let rest = line;
  for (let open = rest.indexOf("<"); open >= 0; open = rest.indexOf("<")) {
    const close = rest.indexOf(">", open);
    if (close < 0) break;
    pieces.push(...partsOf(rest.slice(0, open)).filter(looksLikeAddress));
    pieces.push(rest.slice(open + 1, close).trim() || rest.slice(0, close + 1).trim());
    rest = rest.slice(close + 1);
  }
  return [...pieces, ...partsOf(rest)];
}

/** "fern@a.uk kit@a.uk" are two; "Fern Tolliver" is one piece that is no address. */
function partsOf(words: string): string[] {
  return words
    .split(",")
    .map((part) => part.trim().replace(/^["']+|["']+$/g, ""))
    .filter(Boolean)
    .flatMap((part) => (part.split(/\s+/).every(looksLikeAddress) ? part.split(/\s+/) : [part]));
}

const looksLikeAddress = (part: string) => /^[^\s@]+@[^\s@]+$/.test(part);
