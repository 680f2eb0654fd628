import { EmptyState } from "@/components/empty-state";
import { Prose } from "@/components/prose";
import type { WholeWorkshop } from "@/features/workshops/queries";
import { WorkshopNotes } from "@/features/workshops/workshop-notes";

/** What was asked, what people said, and what came of it. */
export function WorkshopBody({ workshop }: { workshop: WholeWorkshop }) {
  const { prompts, answers, outcomeHtml, notes, isComing } = workshop;
  const isWritten = answers.length > 0 || outcomeHtml !== "" || notes.length > 0;
  return (
    <div className="grid gap-12">
      {prompts.length > 0 ? (
        <section aria-labelledby="asked">
          <h2 id="asked" className="text-h3">
            {isComing ? "What we will ask" : "What we asked"}
          </h2>
          <ul className="mt-3 grid max-w-measure gap-3">
            {prompts.map((prompt) => (
              <li key={prompt} className="border-l-2 border-estuary pl-4">
                {prompt}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {answers.length > 0 ? (
        <section aria-labelledby="said" className="border-t-2 border-ink pt-4">
          <h2 id="said" className="text-h2">
            What people said
          </h2>
          <ol className="mt-3">
            {answers.map((answer) => (
              <li key={answer} className="max-w-content break-inside-avoid border-t border-line py-4 text-lede">
                {answer}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      {outcomeHtml !== "" || notes.length > 0 ? (
        <section aria-labelledby="outcome" className="border-t-2 border-ink pt-4">
          <h2 id="outcome" className="text-h2">
            What came of it
          </h2>
          {outcomeHtml ? (
            <div className="mt-3">
              <Prose html={outcomeHtml} />
            </div>
          ) : null}
          <WorkshopNotes notes={notes} />
        </section>
      ) : null}
      {isWritten ? null : (
        <EmptyState
          next={[
            {
              href: isComing ? "/workshops" : "/notes",
              text: isComing ? "See the other workshops" : "Read what places have learned",
            },
          ]}
        >
          {isComing
            ? "It is still to come. What people say, and what comes of it, will stand here."
            : "What people said has not been written down yet."}
        </EmptyState>
      )}
    </div>
  );
}
