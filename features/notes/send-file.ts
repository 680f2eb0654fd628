import type { NoteFile } from "@/features/notes/shown-file";

type Sending = { noteId: string; file: File; progress: (part: number) => void };
type Answer = { slug: string; file: NoteFile } | { message: string };

const notReached = "The file did not arrive. Look at your connection, and choose it again.";

/** Sends a file by itself, and tells how far it is: `fetch` does not say. */
export function sendFile({ noteId, file, progress }: Sending): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request.responseText));
    request.onerror = () => resolve({ message: notReached });
    request.open("POST", `/notes/new/file?${new URLSearchParams({ noteId, name: file.name })}`);
    request.send(file);
  });
}

/** Whatever stands between may answer with a page. */
function answerOf(text: string): Answer {
  try {
    const answer: Answer = JSON.parse(text);
    return answer;
  } catch {
    return { message: notReached };
  }
}
