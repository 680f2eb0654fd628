import { Notice } from "@/components/notice";
import { Day } from "@/components/written-date";
import type { Preview } from "@/features/notes/preview-queries";

/** Says who is looked with, what they get, and how to go back. */
export function PreviewBanner({ preview }: { preview: Preview }) {
  const { note, organisation, isUnknown, canRead } = preview;
  const who = organisation ? `a partner of ${organisation.name}` : "the public";
  return (
    <Notice tone="attention" title={canRead ? `This is what ${who} sees` : `They cannot read it: ${who} gets this instead`}>
      <div className="grid max-w-measure gap-2">
        {isUnknown ? <p>There is no organisation of that name here, so this is the public.</p> : null}
        <p>{outlookInWords(preview)}</p>
        {organisation && canRead ? (
          <p>
            You are not one of them: what they alone can read is left out, and the rule that decides was asked as somebody who
            stands in for them. Nothing can be sent from here.
          </p>
        ) : null}
        {organisation || !canRead ? null : (
          <p>Everything below was asked for without an account. Nothing can be sent from here.</p>
        )}
        <p className="font-ui text-ui">
          <a href={`/notes/${note.slug}`} className="inline-flex min-h-target items-center">
            Back to the note as you see it
          </a>
        </p>
      </div>
    </Notice>
  );
}

function outlookInWords({ note, canRead, canReadOncePublished }: Preview) {
  const opens = note.opensAt ? (
    <>
      {" "}
      From <Day at={note.opensAt} /> everyone can.
    </>
  ) : null;
  if (canRead) return "It is there for them now, in lists and counts too.";
  if (note.state === "published") return <>It is nowhere for them, in no list and no count.{opens}</>;
  return canReadOncePublished ? (
    "It is not published yet. Once it is, they can read it."
  ) : (
    <>It is not published yet. Once it is, they still cannot read it.{opens}</>
  );
}
