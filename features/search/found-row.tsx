import { Tag } from "@/components/tag";
import { Month, Months } from "@/components/written-date";
import { kindWords } from "@/features/insights/in-words";
import { kindOf } from "@/features/insights/schema";
import { inContext, nounWords } from "@/features/search/in-words";
import { Marked } from "@/features/search/marked";
import type { FoundRow } from "@/features/search/queries";

/** One thing that answers: what it is, what it says, and the words in their context. */
export function FoundRowView({ row }: { row: FoundRow }) {
  const { noun, title, text, href, byline, kind, at, place, happenedFrom, happenedTo } = row;
  const isTimeless = noun === "place" || noun === "organisation";
  const said = kind && noun === "insight" ? kindOf(kind) : undefined;
  const about = [place && noun !== "place" ? place : "", byline].filter(Boolean).join(" · ");
  return (
    <article className="border-t border-line py-6">
      <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 font-ui text-small text-ink-3">
        <Tag tone="estuary">{said ? kindWords[said].name : nounWords[noun].one}</Tag>
        {about ? <span className="wrap-anywhere">{about}</span> : null}
        {happenedFrom && happenedTo ? <Months from={happenedFrom} to={happenedTo} /> : isTimeless ? null : <Month at={at} />}
      </p>
      <h2 className="text-h3 wrap-anywhere">
        <a href={href}>
          <Marked text={title} />
        </a>
      </h2>
      {text && !isRepeated({ title, text }) ? (
        <p className="mt-1 max-w-measure wrap-anywhere text-ink-2">
          <Marked text={inContext(text)} />
        </p>
      ) : null}
    </article>
  );
}

/** A comment is called by how it begins: where that is what was found, it is said once. */
const isRepeated = ({ title, text }: Pick<FoundRow, "title" | "text">) =>
  title.endsWith("…") && unmarked(text).startsWith(unmarked(title).slice(0, -1));

const unmarked = (text: string) => text.replace(/[\uE000\uE001]/g, "");
