import { Compared } from "@/components/compared";
import { Disclosure } from "@/components/disclosure";
import { Moment } from "@/components/written-date";
import { deedInWords } from "@/features/audit/deeds";
import { type Change, differenceOf } from "@/features/audit/difference";
import { type RecordFilter, recordHref } from "@/features/audit/filter";
import { keyOf } from "@/features/audit/key";
import { nounInWords } from "@/features/audit/nouns";
import type { RecordRow } from "@/features/audit/queries";

type Props = { rows: readonly RecordRow[]; chosen: RecordFilter };

/** The record as a table; on a narrow screen each row is a card. */
export function RecordTable({ rows, chosen }: Props) {
  return (
    <table className="block w-full border-t border-ink font-ui text-ui lg:table lg:table-fixed">
      <caption className="sr-only">The record, newest first</caption>
      <thead className="sr-only lg:not-sr-only lg:table-header-group">
        <tr className="text-left text-small text-ink-3">
          <th scope="col" className="w-[10rem] py-2 pr-4 font-semibold">
            When
          </th>
          <th scope="col" className="w-[14rem] py-2 pr-4 font-semibold">
            Who did what
          </th>
          <th scope="col" className="w-[22rem] py-2 pr-4 font-semibold">
            To what
          </th>
          <th scope="col" className="py-2 font-semibold">
            Why, and what changed
          </th>
        </tr>
      </thead>
      <tbody className="block lg:table-row-group">
        {rows.map((row) => (
          <Row key={row.id} row={row} chosen={chosen} />
        ))}
      </tbody>
    </table>
  );
}

const cell = "block lg:table-cell lg:py-3 lg:pr-4 lg:align-top wrap-anywhere";

function Row({ row, chosen }: { row: RecordRow; chosen: RecordFilter }) {
  return (
    <tr id={`row-${row.id}`} className="grid gap-1 border-b border-line py-4 lg:table-row lg:py-0">
      <td className={`${cell} text-small text-ink-3`}>
        <Moment at={row.at} />
      </td>
      <td className={cell}>
        {row.byId ? (
          <a href={recordHref({ ...chosen, by: row.byId })} dir="auto" className="font-semibold">
            {row.by}
          </a>
        ) : (
          <span className="font-semibold">The house</span>
        )}{" "}
        {deedInWords(row.deed)}
      </td>
      <td className={cell}>
        <What row={row} />
      </td>
      <td className={`${cell} lg:pr-0`}>
        {row.reason ? (
          <p dir="auto" className="max-w-measure whitespace-pre-wrap">
            “{row.reason}”
          </p>
        ) : null}
        <Changed changes={differenceOf(row.before, row.after)} />
      </td>
    </tr>
  );
}

function What({ row: { noun, nounId, thing, of, ofId, place } }: { row: RecordRow }) {
  return (
    <>
      <p>
        <span className="text-ink-3">{nounInWords(noun)}</span>
        {thing?.href ? (
          <>
            : <a href={thing.href}>{thing.title || "without a title"}</a>
          </>
        ) : null}
      </p>
      <p className="text-small text-ink-3">
        {of && ofId && noun !== "member" ? (
          <>
            Of <a href={recordHref({ of: ofId })}>{of}</a>
            {place ? ", " : ""}
          </>
        ) : null}
        {place}
        {(of && noun !== "member") || place ? " · " : ""}
        <a href={recordHref({ thing: keyOf({ noun, id: nounId }) })} className="no-print">
          All about it<span className="sr-only">: {thing?.title ?? nounInWords(noun)}</span>
        </a>
      </p>
    </>
  );
}

function Changed({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <Disclosure summary="Before and after">
      <dl className="grid gap-3">
        {changes.map((change) => (
          <div key={change.name}>
            <dt className="font-semibold">
              {change.name}
              {change.kind === "changed" ? "" : `, ${change.kind}`}
            </dt>
            <dd>
              {change.kind === "changed" ? (
                <Compared pieces={change.pieces} />
              ) : (
                <p className="max-w-measure whitespace-pre-wrap">{change.text}</p>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
