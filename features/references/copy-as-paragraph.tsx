import { CopyButton } from "@/components/copy-button";
import { UnfoldingTool } from "@/components/tools";
import type { Cited } from "@/features/references/cited";
import { paragraphOf, sourceOf, type Told } from "@/features/references/paragraph";
import { monthsInWords } from "@/lib/dates";
import { oneLineOf } from "@/lib/one-line";

type CopyAsParagraphProps = {
  cited: Cited;
  note: Told & { place: { name: string }; happenedFrom: string; happenedTo: string };
};

/** The paragraph as it goes into somebody's document: without classes, its one link whole. */
export function CopyAsParagraph({ cited, note }: CopyAsParagraphProps) {
  const { finding, learned, worked, challenging } = paragraphOf(note);
  const when = monthsInWords(note.happenedFrom, note.happenedTo);
  return (
    <UnfoldingTool name="Copy as a paragraph">
      <div className="grid gap-4">
        <div
          id="paragraph"
          data-rich=""
          className="grid max-w-measure gap-2 border-l-4 border-line-strong pl-4 font-reading text-body wrap-anywhere [&_em]:italic"
        >
          <p>
            <strong>{finding}</strong> {learned}
            {worked ? (
              <>
                {" "}
                <em>What worked well:</em> {worked}
              </>
            ) : null}
            {challenging ? (
              <>
                {" "}
                <em>What was challenging:</em> {challenging}
              </>
            ) : null}
          </p>
          <p>
            {sourceOf(cited, { place: oneLineOf(note.place.name), when })}
            <a href={cited.address}>{cited.address}</a>
          </p>
        </div>
        <CopyButton of="paragraph" what="the paragraph with its source" />
      </div>
    </UnfoldingTool>
  );
}
