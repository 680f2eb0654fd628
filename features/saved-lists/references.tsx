import { CopyButton } from "@/components/copy-button";
import type { Cited } from "@/features/references/cited";
import { Harvard } from "@/features/references/harvard";
import { harvardLine } from "@/features/references/in-words";
import { citedNote, citedPattern, citedPost, citedQuestion, citedReport, type Site } from "@/features/references/things";
import type { SavedThing } from "@/features/saved-lists/list-queries";

/** The whole list as references for the end of a paper, in the order of their authors. */
export function References({ things, site }: { things: readonly SavedThing[]; site: Site }) {
  const now = new Date();
  const references = things
    .map((thing) => ({ id: thing.id, cited: citedThing(thing, site) }))
    .map((one) => ({ ...one, line: harvardLine(one.cited, now) }))
    .sort((one, other) => one.line.localeCompare(other.line, "en-GB"));
  return (
    <section aria-labelledby="references" className="border-t-2 border-ink pt-4">
      <h2 id="references" className="text-h2">
        As references
      </h2>
      <p className="no-print mt-2 max-w-measure text-ink-2">For the end of a paper: copy all of them, or print this page.</p>
      <div id="all-references" data-rich="" className="mt-4 grid max-w-measure gap-3 wrap-anywhere [&_em]:italic">
        {references.map(({ id, cited }) => (
          <Harvard key={id} cited={cited} accessedOn={now} />
        ))}
      </div>
      <div className="no-print mt-4">
        <CopyButton of="all-references" what="all references" />
      </div>
    </section>
  );
}

function citedThing(thing: SavedThing, site: Site): Cited {
  if (thing.noun === "note") return citedNote(thing, site);
  if (thing.noun === "post") return citedPost(thing, site);
  if (thing.noun === "report") return citedReport(thing, site);
  if (thing.noun === "pattern") return citedPattern(thing, site);
  return citedQuestion(thing, site);
}
