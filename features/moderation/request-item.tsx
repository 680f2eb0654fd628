import { AnswerForm } from "@/features/memberships/answer-form";
import type { WaitingRequest } from "@/features/moderation/queries";
import { ageInWords } from "@/lib/dates";

/** Somebody who asks to join an organisation: the organisation's leads can answer as well. */
export function RequestItem({ request }: { request: WaitingRequest }) {
  const { id, name, jobTitle, email, organisation, slug, words, askedAt } = request;
  return (
    <>
      <header className="mb-6 border-b border-line pb-4 font-ui text-ui">
        <h2 id="item-heading" tabIndex={-1} className="text-h3 wrap-anywhere">
          {name} asks to join {organisation}
        </h2>
        <p className="mt-1 wrap-anywhere text-ink-2">
          {[jobTitle, email, `asked ${ageInWords(askedAt)}`].filter(Boolean).join(" · ")}
        </p>
        <p className="mt-1">
          <a href={`/organisations/${slug}/people`}>The people of {organisation}</a>, whose leads can answer as well.
        </p>
      </header>
      <p className="mb-8 max-w-measure whitespace-pre-line wrap-anywhere">{words || "They wrote nothing with it."}</p>
      <AnswerForm id={id} name={name} here={`/moderation?item=request-${id}`} from="queue" />
    </>
  );
}
