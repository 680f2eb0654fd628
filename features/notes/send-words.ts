import type { Save, SaveAnswer, Sent } from "@/features/notes/autosave";

// What browsers let a page send while it goes away.
const mostWhileLeaving = 60_000;

/** Sends what is written to the server; null where nothing came of it, or nothing that can be understood. */
export async function sendWords(noteId: string, save: Save, isLeaving: boolean): Promise<Sent> {
  const body = JSON.stringify({ noteId, ...save });
  try {
    const answer = await fetch("/notes/new/save", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: isLeaving && body.length < mostWhileLeaving,
      signal: AbortSignal.timeout(15_000),
    });
    if (answer.status >= 500) return null;
    if (!answer.ok) return { status: answer.status, message: await messageOf(answer) };
    const told: SaveAnswer = await answer.json();
    return { answer: told };
  } catch {
    return null;
  }
}

async function messageOf(answer: Response): Promise<string> {
  const told: { message?: string } = await answer.json().catch(() => ({}));
  return told.message ?? "This could not be saved.";
}
