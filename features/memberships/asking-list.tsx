import { Notice } from "@/components/notice";
import { AnswerForm } from "@/features/memberships/answer-form";
import { CameSecond } from "@/features/memberships/came-second";
import type { Answered, PersonAsking } from "@/features/memberships/queries";
import { ageInWords } from "@/lib/dates";

type AskingListProps = {
  /** The address of the page. */
  page: string;
  asking: readonly PersonAsking[];
  /** The request that was answered last, and which one the address asks for. */
  answered: Answered | null;
  wanted: string;
};

/** Who asks to join, each with what they wrote and the two answers. */
export function AskingList({ page, asking, answered, wanted }: AskingListProps) {
  const isGone = wanted !== "" && !asking.some(({ id }) => id === wanted);
  return (
    <section aria-labelledby="asking">
      <h2 id="asking" className="text-h2">
        Asking to join
      </h2>
      {answered?.byMe ? (
        <div className="mt-4">
          <Notice level={3} title={answered.isIn ? `${answered.name} is in` : `${answered.name} was not let in`} announce>
            <p>We have written to them.</p>
          </Notice>
        </div>
      ) : null}
      {isGone ? (
        <div className="mt-4">
          <CameSecond id={wanted} here={`${page}?request=${wanted}`} />
        </div>
      ) : null}
      {asking.length === 0 ? (
        <p className="mt-2 max-w-measure text-ink-2">Nobody is waiting for an answer.</p>
      ) : (
        <ul className="mt-4">
          {asking.map((person) => (
            <li key={person.id} className="grid gap-4 border-t border-line py-6 md:grid-cols-2 md:gap-12">
              <div className="min-w-0">
                <h3 className="text-h3 wrap-anywhere">{person.name}</h3>
                <p className="font-ui text-ui wrap-anywhere text-ink-3">
                  {[person.jobTitle, person.email, `asked ${ageInWords(person.askedAt)}`].filter(Boolean).join(" · ")}
                </p>
                {person.words ? (
                  <p className="mt-2 max-w-measure whitespace-pre-line wrap-anywhere">{person.words}</p>
                ) : (
                  <p className="mt-2 text-ink-2">They wrote nothing with it.</p>
                )}
              </div>
              <AnswerForm id={person.id} name={person.name} here={`${page}?request=${person.id}`} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
