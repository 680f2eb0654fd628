"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { describedBy, FieldFrame } from "@/components/field-frame";
import { inputLook } from "@/components/input-look";
import { useScriptsRun } from "@/components/use-scripts-run";
import type { Filled } from "@/features/notes/field-of";
import { fileKinds, fileTooLarge, mostFiles } from "@/features/notes/file-kinds";
import { FileRow } from "@/features/notes/file-row";
import { filesIn, removing } from "@/features/notes/form-words";
import { sendFile } from "@/features/notes/send-file";
import type { NoteFile } from "@/features/notes/shown-file";
import { mostFileBytes } from "@/lib/upload-limits";

type FileFieldsProps = { filled: Filled; files: readonly NoteFile[]; slug: string | null };

type Row = { id: string; text: string; isNew?: true };

const accept = Object.values(fileKinds)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(",");
const hint =
  "PDF, Word, Excel, PowerPoint, OpenDocument, CSV, plain text, or a PNG, JPEG or WebP picture; up to 10 MB. Of pictures we keep only what can be seen. A document keeps all that is in it, also who made it: look before you add it.";

/** The files of the note that is being written, each with its words, and a field for one more. With scripts it is sent as soon as it is chosen. */
export function FileFields({ filled, files, slug }: FileFieldsProps) {
  const here = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<Row[]>(filesIn(filled.words));
  const atFirst = useRef(rows);
  const [known, setKnown] = useState(files);
  const [gone, setGone] = useState<readonly string[]>(filled.words[removing] ?? []);
  const [times, setTimes] = useState(0);
  const [address, setAddress] = useState(slug);
  const [sent, setSent] = useState<{ name: string; part: number } | null>(null);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState("");
  const scriptsRun = useScriptsRun();
  const error = problem || filled.errors.file || filled.errors.fileId;
  const isFull = rows.filter(({ id }) => !gone.includes(id)).length >= mostFiles;

  useEffect(() => {
    const form = here.current?.closest("form");
    const fill = (event: Event) => {
      if (event instanceof CustomEvent) setRows(event.detail);
      setGone([]);
      setTimes((before) => before + 1);
    };
    form?.addEventListener("files", fill);
    return () => form?.removeEventListener("files", fill);
  }, []);

  // Whatever watches the form learns of fields that came or went.
  useEffect(() => {
    if (rows === atFirst.current) return;
    here.current?.closest("form")?.dispatchEvent(new Event("change", { bubbles: true }));
  }, [rows]);

  // Nobody leaves this page by its buttons while something is on its way.
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
    setProblem(file.size > mostFileBytes ? fileTooLarge : "");
    if (file.size > mostFileBytes) return;
    setSent({ name: file.name, part: 0 });
    setSaid(`Sending “${file.name}”.`);
    const answer = await sendFile({ noteId, file, progress: (part) => setSent({ name: file.name, part }) });
    setSent(null);
    if ("message" in answer) {
      setSaid("");
      return setProblem(answer.message);
    }
    input.value = "";
    setProblem("");
    setAddress(answer.slug);
    setKnown((before) => [...before, answer.file]);
    setGone((before) => before.filter((id) => id !== answer.file.id));
    setRows((before) =>
      before.some(({ id }) => id === answer.file.id) ? before : [...before, { id: answer.file.id, text: "", isNew: true }],
    );
    setSaid(`“${answer.file.name}” is added. Now say in words what is in it.`);
  }

  // Chosen before the page's scripts ran.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they do
  useEffect(() => {
    const input = here.current?.querySelector<HTMLInputElement>("input[type=file]");
    if (input?.files?.length) void send(input);
  }, []);

  return (
    <div id="note-files" ref={here} className="grid gap-6">
      {rows.map(({ id, text, isNew }, row) => (
        <FileRow
          key={`${times} ${id}`}
          row={row}
          id={id}
          file={known.find((file) => file.id === id)}
          slug={address}
          text={text}
          isNew={isNew ?? false}
          isGone={gone.includes(id)}
          error={filled.errors[`fileText.${row}`]}
          remove={(isOut) => setGone((before) => (isOut ? [...before, id] : before.filter((one) => one !== id)))}
        />
      ))}
      {isFull ? (
        <p className="font-ui text-ui text-ink-3">A note has at most five files. Remove one to add another.</p>
      ) : (
        <FieldFrame id="note-file" label={rows.length > 0 ? "Add another file" : "Add a file"} hint={hint} error={error}>
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
              <Button name="intent" value="file" variant="quiet">
                Add this file
              </Button>
            )}
          </div>
        </FieldFrame>
      )}
      {sent ? (
        <div className="flex max-w-measure items-center gap-3 font-ui text-ui text-ink-2">
          <progress
            aria-label={`Sending ${sent.name}`}
            value={sent.part}
            max={1}
            className="h-[0.5rem] w-full accent-estuary"
          />
          <span className="tabular-nums">{Math.round(sent.part * 100)} %</span>
        </div>
      ) : null}
      <p role="status" className="font-ui text-ui text-ink-2 empty:hidden">
        {said}
      </p>
    </div>
  );
}
