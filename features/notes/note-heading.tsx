import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { PlaceMark } from "@/components/place-mark";
import { Day, Months } from "@/components/written-date";
import { levelWords, sayAll } from "@/features/notes/in-words";
import type { WholeNote } from "@/features/notes/queries";
import { PlaceNames } from "@/features/places/place-names";
import { ageInWords } from "@/lib/dates";

type Heading = Pick<
  WholeNote,
  | "place"
  | "happenedFrom"
  | "happenedTo"
  | "levels"
  | "title"
  | "learnedFirst"
  | "organisation"
  | "byline"
  | "publishedAt"
  | "isIllustrative"
  | "successors"
  | "writtenFrom"
>;

export function NoteHeading({ note }: { note: Heading }) {
  return (
    <PageHeading
      kicker={
        <>
          <a href={`/places/${note.place.slug}`}>{note.place.name}</a> ·{" "}
          <Months from={note.happenedFrom} to={note.happenedTo} />
          {note.levels.length > 0 ? ` · ${sayAll(levelWords, note.levels)}` : ""}
        </>
      }
      title={note.title}
      lede={note.learnedFirst}
      mark={<PlaceMark outline={note.place.outline} region={note.place.region} size={96} />}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span>
          {note.organisation && note.byline.endsWith(note.organisation.name) ? (
            <>
              {note.byline.slice(0, -note.organisation.name.length)}
              <a href={`/organisations/${note.organisation.slug}`} className="text-ink-2">
                {note.organisation.name}
              </a>
            </>
          ) : (
            note.byline
          )}
        </span>
        {note.publishedAt ? (
          <span>
            Published <Day at={note.publishedAt} />, {ageInWords(note.publishedAt)}
          </span>
        ) : null}
        {note.isIllustrative ? <IllustrativeTag /> : null}
      </p>
      <WrittenFrom note={note} />
    </PageHeading>
  );
}

/** A note keeps the name that its place had when it was written. */
function WrittenFrom({ note: { place, successors, writtenFrom } }: { note: Heading }) {
  const renamed = writtenFrom && writtenFrom !== place.name ? [place] : [];
  const now = successors.length > 0 ? successors : renamed;
  if (now.length === 0) return null;
  return (
    <p className="mt-1">
      Written from {writtenFrom ?? place.name}, now <PlaceNames places={now} />.
    </p>
  );
}
