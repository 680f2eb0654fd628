import { v7 } from "uuid";
import { Prose } from "@/components/prose";
import { AnswerProposalForm } from "@/features/insights/answer-proposal-form";
import { kindWords } from "@/features/insights/in-words";
import type { listOwnProposals } from "@/features/insights/proposal-queries";

type OwnProposalsProps = { told: NonNullable<Awaited<ReturnType<typeof listOwnProposals>>> };

/** What moderators would make of the reader's comments; nothing happens without a yes. */
export function OwnProposals({ told: { proposals, writer } }: OwnProposalsProps) {
  const place = writer.may === "write" ? (writer.last?.place ?? writer.places[0] ?? "") : "";
  return (
    <section id="proposals" aria-labelledby="proposals-heading" className="mb-12 max-w-content">
      <h2 id="proposals-heading" className="text-h3">
        May we make an insight of what you said?
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        A moderator thinks that it is evidence from your place. Nothing changes without your yes; after a no, nobody asks again.
      </p>
      <ul className="mt-4 grid gap-6">
        {proposals.map(({ commentId, target, bodyHtml, kind, statement, byline }) => (
          <li key={commentId} className="grid gap-4 border-l-4 border-gorse pl-4">
            <div>
              <p className="font-ui text-small text-ink-3">
                Your comment{" "}
                {target ? (
                  <>
                    on <a href={`${target.href}#comment-${commentId}`}>{target.title}</a>
                  </>
                ) : null}
              </p>
              <Prose html={bodyHtml} />
            </div>
            <div>
              <p className="font-ui text-small text-ink-3">The insight: {kindWords[kind].name}</p>
              <p className="max-w-measure">{statement}</p>
              <p className="font-ui text-small text-ink-3">Named as your comment is: {byline}</p>
            </div>
            <AnswerProposalForm id={v7()} commentId={commentId} place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}
