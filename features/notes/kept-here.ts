import type { FormWords } from "@/features/notes/form-words";

/** Words that are kept on this device because the server does not have them yet. */
export type KeptHere = { at: number; noteId: string; base: number; words: FormWords };

const month = 30 * 24 * 60 * 60 * 1000;
/** Whose words: nobody else on this device is offered them. */
const prefixOf = (memberId: string) => `note-draft:${memberId}:`;

/** False where the device keeps nothing for us: full, forbidden, or private. */
export function keepHere(memberId: string, kept: Omit<KeptHere, "at">): boolean {
  try {
    localStorage.setItem(prefixOf(memberId) + kept.noteId, JSON.stringify({ at: Date.now(), ...kept }));
    return true;
  } catch {
    return false;
  }
}

export function forgetHere(memberId: string, noteId: string) {
  try {
    localStorage.removeItem(prefixOf(memberId) + noteId);
  } catch {
    // What could not be kept need not be forgotten.
  }
}

/** All that is kept here for somebody, the newest first. */
export function allKeptHere(memberId: string): KeptHere[] {
  try {
    const prefix = prefixOf(memberId);
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
    return names
      .filter((name) => name.startsWith(prefix))
      .map((name) => keptIn(localStorage.getItem(name)))
      .filter((kept) => kept !== null)
      .filter(({ at }) => Date.now() - at < month)
      .sort((one, other) => other.at - one.at);
  } catch {
    return [];
  }
}

function keptIn(text: string | null): KeptHere | null {
  try {
    const kept: Partial<KeptHere> | null = JSON.parse(text ?? "null");
    if (!kept?.words || typeof kept.noteId !== "string" || typeof kept.at !== "number") return null;
    return { at: kept.at, noteId: kept.noteId, base: Number(kept.base) || 0, words: kept.words };
  } catch {
    return null;
  }
}
