import { Moment } from "@/components/written-date";
import { restoreVersionAction } from "@/features/notes/draft-actions";
import { DraftDeedForm } from "@/features/notes/draft-deed-form";
import type { NoteVersion, OwnNote } from "@/features/notes/own-queries";
import { kindInWords } from "@/features/notes/version-words";

type VersionRowProps = { version: NoteVersion; note: Pick<OwnNote, "id" | "slug" | "draft" | "can"> };

export function VersionRow({ version, note }: VersionRowProps) {
  const { number, title, madeAt, madeBy, isOwn } = version;
  return (
    <li className="grid gap-2 border-t border-line py-4">
      <p className="font-ui text-small text-ink-3">
        Version {number}, {kindInWords(version)} · <Moment at={madeAt} />
        {isOwn ? "" : ` · ${madeBy}`}
      </p>
      <p>{title || "Without a title"}</p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 font-ui text-ui">
        <a href={`/notes/${note.slug}/versions?from=${number}&to=now`} className="inline-flex min-h-target items-center">
          Compare version {number} with what is there now
        </a>
        {version.kind === "set-aside" ? (
          <a href={`/notes/${note.slug}/merge?version=${number}`} className="inline-flex min-h-target items-center">
            Choose from it part by part
          </a>
        ) : null}
        {note.can.send ? (
          <DraftDeedForm
            action={restoreVersionAction}
            noteId={note.id}
            base={note.draft.version}
            number={number}
            variant="quiet"
          >
            {`Restore version ${number}`}
          </DraftDeedForm>
        ) : null}
      </div>
    </li>
  );
}
