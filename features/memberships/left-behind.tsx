import { Notice } from "@/components/notice";
import { HandOverForm } from "@/features/memberships/hand-over-form";
import type { LeftBehindHere } from "@/features/memberships/people-queries";
import { counted } from "@/lib/counts";
import { dayInWords } from "@/lib/dates";

type LeftBehindProps = { organisationId: string; left: LeftBehindHere; done?: string };

/** What those who have gone left behind, each with a choice of who looks after it from now on. */
export function LeftBehind({ organisationId, left, done }: LeftBehindProps) {
  const { leavers, colleagues } = left;
  return (
    <section aria-labelledby="left-behind">
      <h2 id="left-behind" className="text-h2">
        Left behind
      </h2>
      {done === "handed" ? (
        <div className="mt-4">
          <Notice level={3} title="Handed over" announce>
            <p>We have written to your colleague, who finds it under their contributions.</p>
          </Notice>
        </div>
      ) : null}
      {leavers.length === 0 ? (
        <p className="mt-2 max-w-measure text-ink-2">Nothing. Everything written here has somebody who looks after it.</p>
      ) : (
        <p className="mt-2 max-w-measure text-ink-2">
          Readers go on seeing who wrote it. The colleague you choose finishes the drafts and answers for the rest.
        </p>
      )}
      <ul className="mt-4">
        {leavers.map((leaver) => (
          <li key={leaver.memberId} className="grid gap-4 border-t border-line py-4 last:border-b md:grid-cols-2 md:gap-12">
            <div className="min-w-0">
              <h3 className="text-h3 wrap-anywhere">{leaver.name}</h3>
              <p className="font-ui text-ui text-ink-3">
                {[
                  leaver.notes > 0 ? counted(leaver.notes, "published note") : "",
                  leaver.drafts > 0 ? counted(leaver.drafts, "note that is not published", "notes that are not published") : "",
                  leaver.leftAt ? `left ${dayInWords(leaver.leftAt)}` : "",
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </div>
            {colleagues.length > 0 ? (
              <HandOverForm organisationId={organisationId} leaver={leaver} colleagues={colleagues} />
            ) : (
              <p className="text-ink-2">Nobody is here to take it. Invite somebody first.</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
