import { LinkButton } from "@/components/link-button";
import { AskForm } from "@/features/memberships/ask-form";
import type { StandingHere } from "@/features/memberships/standing-queries";
import { dayInWords } from "@/lib/dates";

type WorkHereProps = { organisation: { id: string; name: string; slug: string }; standing: StandingHere };

/** What an organisation's page offers to whoever works there and is not in it yet. */
export function WorkHere({ organisation, standing }: WorkHereProps) {
  if (standing.is === "in") return null;
  const { name, slug } = organisation;
  return (
    <section id="work-here" aria-labelledby="work-here-heading" className="border-t-2 border-ink pt-4">
      <h2 id="work-here-heading" className="text-h3">
        Work here?
      </h2>
      <div className="mt-3 grid gap-4">
        {standing.is === "visitor" ? (
          <>
            <p className="max-w-measure">Sign in, and ask to join. Somebody of {name} answers.</p>
            <div>
              <LinkButton variant="quiet" href={`/sign-in?next=${encodeURIComponent(`/organisations/${slug}`)}`}>
                Sign in to ask
              </LinkButton>
            </div>
          </>
        ) : null}
        {standing.is === "free" ? (
          <>
            {standing.byDomain ? <p className="max-w-measure">Your address is one of theirs: one step is enough.</p> : null}
            <AskForm organisation={organisation} inOneStep={standing.byDomain} />
          </>
        ) : null}
        {standing.is === "invited" ? (
          <p className="max-w-measure">
            You are invited. <a href="/welcome#invited">Join it on your welcome page</a>.
          </p>
        ) : null}
        {standing.is === "asked" ? (
          <p className="max-w-measure">
            You asked to join on {dayInWords(standing.askedAt)}. <a href="/welcome">See where that stands</a>.
          </p>
        ) : null}
        {standing.is === "declined" ? (
          <p className="max-w-measure">
            You asked, and it said no. <a href="/welcome">Read why</a>. You can ask again from {dayInWords(standing.againFrom)}.
          </p>
        ) : null}
      </div>
    </section>
  );
}
