import { Prose } from "@/components/prose";
import { SideBySide } from "@/components/side-by-side";
import { Month } from "@/components/written-date";
import { LaterOn } from "@/features/follow-ups/later-on";
import { nextWords } from "@/features/notes/in-words";
import { NoteFiles } from "@/features/notes/note-files";
import type { WholeNote } from "@/features/notes/queries";

type Words = Pick<
  WholeNote,
  "slug" | "setOutHtml" | "workedHtml" | "challengingHtml" | "learnedHtml" | "nextDecision" | "nextText" | "files"
> &
  Partial<Pick<WholeNote, "followUps">> & { can?: { unpublish: boolean } };

/** The note's own words, worked and challenging as equals. */
export function NoteBody({ note }: { note: Words }) {
  return (
    <div className="grid gap-8 md:gap-12">
      {note.setOutHtml ? (
        <section>
          <h2 className="text-h3">We set out to</h2>
          <div className="mt-3" data-part="setOut">
            <Prose html={note.setOutHtml} />
          </div>
        </section>
      ) : null}
      <div className="keep-together">
        <SideBySide
          first={{ heading: "Worked well", body: <Said html={note.workedHtml} part="worked" /> }}
          second={{ heading: "Was challenging", body: <Said html={note.challengingHtml} part="challenging" /> }}
        />
      </div>
      <section className="border-t-2 border-ink pt-4">
        <h2 className="text-h2">What we learned</h2>
        <div className="mt-3" data-part="learned">
          <Prose html={note.learnedHtml} />
        </div>
      </section>
      {note.nextDecision ? (
        <section>
          <h2 className="text-h3">What next</h2>
          <p className="mt-3 max-w-measure">
            <strong>{nextWords[note.nextDecision]}.</strong> <span data-part="nextText">{note.nextText}</span>
          </p>
        </section>
      ) : null}
      <NoteFiles slug={note.slug} files={note.files} />
      {note.followUps?.map(({ id, on, html }) => (
        <div key={id} id={`later-${id}`}>
          <LaterOn when={<Month at={on} />} html={html} />
          {note.can?.unpublish ? (
            <p className="no-print font-ui text-small">
              <a href={`/moderation/take-down/follow-up/${id}`} className="inline-flex min-h-target items-center">
                Take it down
              </a>
            </p>
          ) : null}
        </div>
      ))}
    </div>
  );
}

function Said({ html, part }: { html: string; part: string }) {
  if (html)
    return (
      <div data-part={part}>
        <Prose html={html} />
      </div>
    );
  return <p className="text-ink-3">The authors did not say.</p>;
}
