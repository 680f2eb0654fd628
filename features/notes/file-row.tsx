import { TextArea } from "@/components/text-area";
import { fileInWords, mostAlternative } from "@/features/notes/file-kinds";
import { removing } from "@/features/notes/form-words";
import type { NoteFile } from "@/features/notes/shown-file";

type FileRowProps = {
  row: number;
  id: string;
  /** Not known where it was added in a form that is not here any more. */
  file: NoteFile | undefined;
  /** Where the note is; null until it is saved. */
  slug: string | null;
  text: string;
  isNew: boolean;
  isGone: boolean;
  error?: string;
  remove: (isOut: boolean) => void;
};

/** One file in the form: what it is, its words, and whether it goes when this is saved. */
export function FileRow({ row, id, file, slug, text, isNew, isGone, error, remove }: FileRowProps) {
  const [name, isPicture] = [file?.name ?? "A file that you added", file?.kind === "picture"];
  const href = slug && file ? `/notes/${slug}/files/${id}` : null;

  return (
    <fieldset className={`grid gap-4 border-l-2 pl-4 ${isGone ? "border-line" : "border-line-strong"}`}>
      <legend className="font-ui text-ui font-semibold wrap-anywhere">
        {href && !isGone ? (
          <a href={href} target="_blank" rel="noopener" className="inline-flex min-h-target items-center">
            {name}
            <span className="sr-only"> (opens beside this)</span>
          </a>
        ) : (
          name
        )}{" "}
        <span className="font-normal text-ink-3">{file ? fileInWords(file) : ""}</span>
      </legend>
      <input type="hidden" name="fileId" value={id} />
      <div className={isGone ? "hidden" : "grid gap-4 sm:flex sm:items-start"}>
        {isPicture && href ? (
          // biome-ignore lint/performance/noImgElement: people's pictures never go through the image optimiser
          <img src={href} alt="" className="max-h-[8rem] max-w-[12rem] self-start border border-line" />
        ) : null}
        <div className="grow">
          <TextArea
            name="fileText"
            id={`note-fileText.${row}`}
            label={isPicture ? "What it shows, for who cannot see it" : "What it says, in a few sentences"}
            rows={2}
            limit={mostAlternative(file?.kind)}
            defaultValue={text}
            // Without scripts too, one goes on where one was.
            autoFocus={isNew}
            error={error}
          />
        </div>
      </div>
      <label className="flex min-h-target items-center gap-3 font-ui text-ui">
        <input
          type="checkbox"
          name={removing}
          value={id}
          defaultChecked={isGone}
          onChange={({ target }) => remove(target.checked)}
          className="size-[1.25rem] accent-estuary"
        />
        <span>
          Remove “<span className="wrap-anywhere">{name}</span>”
          <span className="text-ink-3">{isGone ? ": untick this to have it back" : ""}</span>
        </span>
      </label>
    </fieldset>
  );
}
