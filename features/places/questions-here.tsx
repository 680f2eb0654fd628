import { IllustrativeTag } from "@/components/illustrative-tag";
import { Tag } from "@/components/tag";
import type { WholePlace } from "@/features/places/queries";
import { stateWords } from "@/features/questions/in-words";

/** Questions asked of this place, and those that notes from here speak to. */
export function QuestionsHere({ place }: { place: WholePlace }) {
  const spokenTo = place.notes.map(({ question }) => question).filter((question) => question !== null);
  const questions = [...new Map([...place.questions, ...spokenTo].map((question) => [question.slug, question])).values()];
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" className="text-h2">
        Questions here
      </h2>
      <ul className="mt-3">
        {questions.map(({ slug, question, state, isIllustrative }) => (
          <li key={slug} className="border-t border-line py-4">
            <h3 className="max-w-measure text-h3">
              <a href={`/questions/${slug}`} className="text-ink">
                {question}
              </a>
            </h3>
            <p className="mt-2 flex flex-wrap gap-3">
              <Tag tone={stateWords[state].tone}>{stateWords[state].short}</Tag>
              {isIllustrative ? <IllustrativeTag /> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
