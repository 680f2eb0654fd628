import { Inset } from "@/components/inset";
import { PageHeading } from "@/components/page-heading";
import { Day } from "@/components/written-date";
import type { GoneNote } from "@/features/notes/gone-queries";

/** In place of a note that was taken down, for whoever could have read it: what happened, and where to go instead. */
export function GoneNoteView({ gone: { reference, goneAt, told, isHidden, replacement } }: { gone: GoneNote }) {
  return (
    <article>
      <PageHeading
        kicker={`Learning note ${reference}`}
        title={isHidden ? "This note is hidden for now" : "This note was taken down"}
      >
        <p>
          On <Day at={goneAt} />
        </p>
      </PageHeading>
      <div className="grid gap-6">
        {isHidden ? (
          <p className="max-w-measure">
            Somebody has told us of a concern about it, and a moderator has been called to look. It comes back here, or this
            page says what became of it.
          </p>
        ) : null}
        {told && !isHidden ? (
          <Inset>
            <p className="font-ui text-small font-semibold text-ink-2">Why, as a moderator wrote</p>
            <p className="whitespace-pre-line">{told}</p>
          </Inset>
        ) : null}
        {replacement ? (
          <p className="max-w-measure">
            Another note replaces it: <a href={`/notes/${replacement.slug}`}>{replacement.title}</a>.
          </p>
        ) : null}
        <p className="max-w-measure text-ink-2">
          {isHidden ? "" : "If you cite it, say that it was taken down. "}If you think that this is wrong,{" "}
          <a href="/about#contact">tell us</a>.
        </p>
        <p>
          <a href="/notes">Read the newest notes</a>
        </p>
      </div>
    </article>
  );
}
