import { Disclosure } from "@/components/disclosure";
import { placesInWords } from "@/features/insights/in-words";
import type { WholeNote } from "@/features/notes/queries";
import { StandingMeans } from "@/features/notes/standing-means";
import { StandingWords } from "@/features/notes/standing-words";

/** What speaks for a note and against it, in words, with what the words mean. */
export function HowItStands({ note }: { note: WholeNote }) {
  if (note.state !== "published") return null;
  const { used } = note.elsewhere;
  return (
    <section aria-labelledby="how-it-stands" className="mb-8 max-w-content">
      <h2 id="how-it-stands" className="sr-only">
        How it stands
      </h2>
      <p className="mb-2 flex flex-wrap gap-x-3 font-ui text-ui text-ink-2">
        <span className="font-semibold text-ink">
          <StandingWords note={note} />
        </span>
        {used > 0 ? <a href="#in-other-places">Used in {placesInWords(used)}</a> : null}
      </p>
      <Disclosure summary="What this means">
        <StandingMeans />
        {note.can.lookAgain ? (
          <p className="mt-4 font-ui text-ui">
            <a href={`/notes/${note.slug}/look-again`} className="inline-flex min-h-target items-center">
              Look at it again
            </a>
          </p>
        ) : null}
      </Disclosure>
    </section>
  );
}
