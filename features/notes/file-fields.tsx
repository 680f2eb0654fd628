"use client";

import { useEffect, useRef, useState } from "react";
import type { Filled } from "@/features/notes/field-of";
import { FileChooser } from "@/features/notes/file-chooser";
import { mostFiles } from "@/features/notes/file-kinds";
import { FileRow } from "@/features/notes/file-row";
import { filesIn, removing } from "@/features/notes/form-words";
import type { NoteFile } from "@/features/notes/shown-file";

type FileFieldsProps = {
  filled: Filled;
  files: readonly NoteFile[];
  /** Where the note is; null until it is saved. */
  slug: string | null;
  /** The one that has just been added. */
  added?: string;
};

type Row = { id: string; text: string };

/** The files of the note that is being written, each with its words, and a field for one more. */
export function FileFields({ filled, files, slug, added }: FileFieldsProps) {
  const here = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<Row[]>(filesIn(filled.words));
  const atFirst = useRef(rows);
  const [known, setKnown] = useState({ files, slug, newest: added });
  const [gone, setGone] = useState<readonly string[]>(filled.words[removing] ?? []);
  const [timesFilled, setTimesFilled] = useState(0);

  // What a device kept is put back: with as many rows as it had.
  useEffect(() => {
    const form = here.current?.closest("form");
    const fill = (event: Event) => {
      if (event instanceof CustomEvent) setRows(event.detail);
      setGone([]);
      setTimesFilled((before) => before + 1);
    };
    form?.addEventListener("files", fill);
    return () => form?.removeEventListener("files", fill);
  }, []);

  // Whatever watches the form learns of fields that came or went.
  useEffect(() => {
    if (rows === atFirst.current) return;
    here.current?.closest("form")?.dispatchEvent(new Event("change", { bubbles: true }));
  }, [rows]);

  function add({ slug, file }: { slug: string; file: NoteFile }) {
    setKnown((before) => ({ files: [...before.files, file], slug, newest: file.id }));
    setGone((before) => before.filter((id) => id !== file.id));
    setRows((before) => (before.some(({ id }) => id === file.id) ? before : [...before, { id: file.id, text: "" }]));
  }

  return (
    <div ref={here} id="note-fileId" className="grid gap-6">
      {rows.map(({ id, text }, row) => (
        <FileRow
          key={`${timesFilled} ${id}`}
          row={row}
          id={id}
          file={known.files.find((file) => file.id === id)}
          slug={known.slug}
          text={text}
          isNew={id === known.newest}
          isGone={gone.includes(id)}
          error={filled.errors[`fileText.${row}`]}
          remove={(isOut) => setGone((before) => (isOut ? [...before, id] : before.filter((one) => one !== id)))}
        />
      ))}
      <FileChooser
        isFull={rows.filter(({ id }) => !gone.includes(id)).length >= mostFiles}
        isFirst={rows.length === 0}
        error={filled.errors.file ?? filled.errors.fileId}
        add={add}
      />
    </div>
  );
}
