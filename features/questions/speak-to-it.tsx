import { LinkButton } from "@/components/link-button";
import type { WholeQuestion } from "@/features/questions/queries";

/** The two ways to add to a question: five minutes, or one. */
export function SpeakToIt({ question }: { question: WholeQuestion }) {
  return (
    <section aria-labelledby="speak" className="no-print bg-sunken p-4 md:p-6">
      <h2 id="speak" className="text-h3">
        Speak to this question
      </h2>
      <p className="mt-2 max-w-measure text-ink-2">
        What have you seen where you are? An insight takes a minute, a note about what you tried takes five.
      </p>
      <div className="mt-4 flex flex-wrap gap-4">
        <LinkButton href="#in-other-places">Add an insight</LinkButton>
        <LinkButton href={`/notes/new?question=${question.slug}`} variant="quiet">
          Write a note
        </LinkButton>
      </div>
    </section>
  );
}
