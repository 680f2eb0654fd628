import { diffChars } from "diff";

const mostOf = 0.6;

/** Whether one may be the other misspelt: most of their letters stand in the same order. "Phone" has much of "xylophone", and is another word. */
export function mayBeMisspelt(typed: string, near: string) {
  const shared = diffChars(typed, near).filter(({ added, removed }) => !added && !removed);
  const letters = shared.reduce((sum, { value }) => sum + value.length, 0);
  return letters >= mostOf * Math.max(typed.length, near.length);
}
