import { Inset } from "@/components/inset";
import { Day } from "@/components/written-date";
import { outcomeWords } from "@/features/appeals/outcomes";
import type { LastDecision } from "@/features/contributions/context";
import { promisedInWords } from "@/features/contributions/in-words";

/** What its author can do about a decision, has done, and what came of that. */
export function AppealStanding({ decision: { id, appeal } }: { decision: LastDecision }) {
  if (!appeal)
    return (
      <p className="font-ui text-ui">
        <a href={`/me/appeals/${id}`} className="inline-flex min-h-target items-center">
          Ask that somebody else looks at it
        </a>
      </p>
    );
  const { answeredAt, answer, outcome, madeAt, promisedAt } = appeal;
  if (!answeredAt || !outcome)
    return (
      <p className="font-ui text-ui">
        <a href={`/me/appeals/${id}`}>You asked</a> <Day at={new Date(madeAt)} /> that somebody else looks at it.{" "}
        {promisedInWords(new Date(promisedAt))}
      </p>
    );
  return (
    <Inset>
      <p className="font-ui text-small font-semibold text-ink-2">
        Somebody else has looked at it: {outcomeWords[outcome].told}. They wrote
      </p>
      <p className="whitespace-pre-line">{answer}</p>
    </Inset>
  );
}
