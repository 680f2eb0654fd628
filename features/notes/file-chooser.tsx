import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { describedBy, FieldFrame } from "@/components/field-frame";
import { inputLook } from "@/components/input-look";
import { useScriptsRun } from "@/components/use-scripts-run";
import { fileKinds, fileTooLarge } from "@/features/notes/file-kinds";
import { sendFile } from "@/features/notes/send-file";
import type { NoteFile } from "@/features/notes/shown-file";
import { mostFileBytes } from "@/lib/upload-limits";

type FileChooserProps = {
  isFull: boolean;
  isFirst: boolean;
  error?: string;
  add: (added: { slug: string; file: NoteFile }) => void;
};

const accept = Object.values(fileKinds)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(",");
const hint =
  "PDF, Word, Excel, PowerPoint, OpenDocument, CSV, plain text, or a PNG, JPEG or WebP picture; up to 10 MB. Of pictures we keep only what can be seen. A document keeps all that is in it, also who made it: look before you add it.";

/** A field for one more file. With scripts it is sent as soon as it is chosen; without, with its button. */
export function FileChooser({ isFull, isFirst, add, ...given }: FileChooserProps) {
  const here = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState<{ name: string; part: number } | null>(null);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState("");
  const scriptsRun = useScriptsRun();
  const error = problem || given.error;

  // Chosen before the page's scripts ran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they do
  useEffect(() => {
    const input = here.current?.querySelector<HTMLInputElement>("input[type=file]");
    if (input?.files?.length) void send(input);
  }, []);

  // Nobody leaves the page by its buttons while something is on its way.
  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form || !sent) return;
    const wait = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      setProblem(`“${sent.name}” is still being sent. Wait until it is here.`);
    };
    form.addEventListener("submit", wait, { capture: true });
    return () => form.removeEventListener("submit", wait, { capture: true });
  }, [sent]);

  async function send(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    const noteId = input.form && new FormData(input.form).get("noteId");
    if (!file || typeof noteId !== "string") return;
    if (file.size > mostFileBytes) return setProblem(fileTooLarge);
    setProblem("");
    setSent({ name: file.name, part: 0 });
    setSaid(`Sending “${file.name}”.`);
    const answer = await sendFile({ noteId, file, progress: (part) => setSent({ name: file.name, part }) });
    setSent(null);
    setProblem("message" in answer ? answer.message : "");
    setSaid("message" in answer ? "" : `“${answer.file.name}” is added. Now say in words what is in it.`);
    if ("message" in answer) return;
    input.value = "";
    add(answer);
  }

  return (
    <div ref={here} className="grid gap-3">
      {isFull ? (
        <p className="font-ui text-ui text-ink-3">A note has at most five files. Remove one to add another.</p>
      ) : (
        <FieldFrame id="note-file" label={isFirst ? "Add a file" : "Add another file"} hint={hint} error={error}>
          <div className="flex max-w-measure flex-wrap items-center gap-3">
            <input
              type="file"
              name="file"
              id="note-file"
              accept={accept}
              disabled={sent !== null}
              aria-invalid={error ? true : undefined}
              aria-describedby={describedBy("note-file", { hint, error })}
              onChange={({ target }) => void send(target)}
              className={`${inputLook(error)} min-h-target`}
            />
            {scriptsRun ? null : (
              // What stands below it is sent with it: it is there when the form's last buttons have come.
              <div className="hidden group-has-[[value=check]]/note:block">
                <Button name="intent" value="file" variant="quiet">
                  Add this file
                </Button>
              </div>
            )}
          </div>
        </FieldFrame>
      )}
      {sent ? (
        <p className="flex max-w-measure items-center gap-3 font-ui text-ui text-ink-2">
          <progress
            aria-label={`Sending ${sent.name}`}
            value={sent.part}
            max={1}
            className="h-[0.5rem] w-full accent-estuary"
          />
          <span className="tabular-nums">{Math.round(sent.part * 100)} %</span>
        </p>
      ) : null}
      <p role="status" className="font-ui text-ui text-ink-2 empty:hidden">
        {said}
      </p>
    </div>
  );
}
