import { Inset } from "@/components/inset";
import type { Standing } from "@/features/memberships/standing-queries";
import { TakeBackForm } from "@/features/memberships/take-back-form";
import { dayInWords } from "@/lib/dates";

/** Where one belongs, what one has asked, and how that was answered. */
export function StandingList({ standings }: { standings: readonly Standing[] }) {
  if (standings.length === 0) return null;
  return (
    <ul>
      {standings.map((standing) => (
        <li key={standing.id} className="grid gap-2 border-t border-line py-4 last:border-b">
          <p>
            <a href={`/organisations/${standing.organisation.slug}`} className="inline-flex min-h-target items-center">
              {standing.organisation.name}
            </a>
            <span className="block max-w-measure font-ui text-ui text-ink-2">{standingInWords(standing)}</span>
          </p>
          {standing.reason ? (
            <Inset>
              <p className="whitespace-pre-line wrap-anywhere">{standing.reason}</p>
            </Inset>
          ) : null}
          {standing.is === "asked" ? <TakeBackForm id={standing.id} organisation={standing.organisation.name} /> : null}
          {standing.is === "in" && standing.isLead ? (
            <p className="font-ui text-ui">
              <a href={`/organisations/${standing.organisation.slug}/people`} className="inline-flex min-h-target items-center">
                Its people: invite, and answer who asks
              </a>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

export function standingInWords({ is, isLead, askedAt, answeredAt, againFrom }: Standing) {
  if (is === "asked")
    return `You asked to join on ${dayInWords(askedAt)}. One of its leads will answer, and you hear by letter.`;
  const day = answeredAt ? dayInWords(answeredAt) : "";
  if (is === "in") return `You write for it since ${day}${isLead ? ", as one of its leads" : ""}.`;
  const again = againFrom > new Date() ? ` You can ask again from ${dayInWords(againFrom)}, or be invited.` : "";
  return `You asked to join, and on ${day} it said no.${again}`;
}
