/** What editors say came of an inquiry. A note says so itself. */
export const belongingNouns = ["post", "report"] as const;
export type PostOrReport = { noun: (typeof belongingNouns)[number]; id: string };

const which = /^(post|report):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const address = /(?:^|\/)(post|report)s\/([a-z0-9-]+)\/?(?:[?#].*)?$/;
const note = /(?:^|\/)(?:notes\/[a-z0-9-]+|HB-\d{4}-\d{4,})\/?(?:[?#].*)?$/i;
const otherAddress = /^(?:https?:\/)?\//i;

type Noun = PostOrReport["noun"];
type Named =
  | ({ by: "id" } & PostOrReport)
  | { by: "address"; noun: Noun; slug: string }
  | { by: "note" }
  | { by: "other" }
  | { by: "title"; words: string };

/** One of them as a form names it: "post:…". */
export function readWhich(text: string): PostOrReport | null {
  const [, noun, id = ""] = which.exec(text) ?? [];
  return noun ? { noun: nounOf(noun), id } : null;
}

export const whichOf = ({ noun, id }: PostOrReport) => `${noun}:${id}`;

/** What an editor means by what they pasted, wrote or chose: a choice of the list, an address, or words of a title. */
export function namedHere(pasted: string): Named {
  const words = pasted.trim();
  const chosen = readWhich(words);
  if (chosen) return { by: "id", ...chosen };
  const [, at, slug = ""] = address.exec(words) ?? [];
  if (at) return { by: "address", noun: nounOf(at), slug };
  if (note.test(words)) return { by: "note" };
  return otherAddress.test(words) ? { by: "other" } : { by: "title", words };
}

const nounOf = (name: string): Noun => (name === "post" ? "post" : "report");
