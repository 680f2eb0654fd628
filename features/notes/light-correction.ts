import { compared } from "@/lib/compared";

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** How many words of all the texts would be others: of a word in the place of another, one. */
export function howMuchChanged(before: readonly string[], after: readonly string[]) {
  let changed = 0;
  let all = 0;
  for (const [index, text] of before.entries()) {
    all += words(text);
    let [out, into] = [0, 0];
    const settle = () => {
      changed += Math.max(out, into);
      [out, into] = [0, 0];
    };
    for (const piece of compared(text, after[index] ?? "")) {
      if (piece.kind === "kept") settle();
      else if (piece.kind === "added") into += Math.max(1, words(piece.text));
      else out += Math.max(1, words(piece.text));
    }
    settle();
  }
  return { changed, all };
}

/** A few words may always change, also of a short note. */
const fewWords = 3;

export const isLight = ({ changed, all }: { changed: number; all: number }) => changed <= Math.max(fewWords, all / 10);
