import { type Strength, strengthInWords } from "@/features/patterns/strength";

/** "A few places · contested": in words, and the same ones wherever the pattern is shown. */
export function StrengthWords({ strength }: { strength: Strength }) {
  return <span className="inline-block font-semibold text-ink first-letter:uppercase">{strengthInWords(strength)}</span>;
}
