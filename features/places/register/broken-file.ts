import { Refusal } from "@/lib/refusal";

/** The one "no" of an import: which file, which line, why. Nothing is changed. */
export function brokenFile(name: string, line: number, reason: string) {
  return new Refusal(`${name}, line ${line}: ${reason}`);
}
