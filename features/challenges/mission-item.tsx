import { Day } from "@/components/written-date";
import { answerWords, dueInWords } from "@/features/challenges/in-words";
import type { WholeChallenge } from "@/features/challenges/queries";

type MissionItemProps = { mission: WholeChallenge["missions"][number] };

/** What is to be reached, how anybody could tell, by when; and how it went, whichever way that was. */
export function MissionItem({ mission }: MissionItemProps) {
  const { title, test, dueOn, answer, answered, answeredOn } = mission;
  return (
    <article className="border-t border-line py-6">
      <h3 className="max-w-content text-h3">{title}</h3>
      <p className="mt-2 max-w-measure">{test}</p>
      <p className="mt-2 font-ui text-ui text-ink-3">
        By <Day at={dueOn} />
        {answer ? "" : `, ${dueInWords(dueOn)}`}
      </p>
      {answer ? (
        <div className="mt-3 max-w-measure border-l-4 border-line-strong pl-4">
          <p className="font-ui text-ui font-semibold">
            {answerWords[answer]}
            {answeredOn ? (
              <span className="font-normal text-ink-3">
                , answered on <Day at={answeredOn} />
              </span>
            ) : null}
          </p>
          <p className="mt-1">{answered}</p>
        </div>
      ) : (
        <p className="mt-2 font-ui text-ui font-semibold">Not answered yet</p>
      )}
    </article>
  );
}
