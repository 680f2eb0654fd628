import type { OrganisationsAsked } from "@/features/memberships/standing-queries";

const mostNamed = 6;

/** One quiet line: how many wait to be let in, and where. */
export function WhoIsAsked({ organisations }: { organisations: OrganisationsAsked }) {
  if (organisations.length === 0) return null;
  const people = organisations.reduce((sum, organisation) => sum + organisation.people, 0);
  const more = organisations.length - mostNamed;
  return (
    <p className="mt-12 max-w-content border-t border-line pt-4 font-ui text-ui text-ink-2">
      {people === 1 ? "1 person asks" : `${people} people ask`} to join:{" "}
      {organisations.slice(0, mostNamed).map(({ slug, name }, index) => (
        <span key={slug}>
          {index > 0 ? ", " : ""}
          <a href={`/organisations/${slug}/people#asking`} className="inline-flex min-h-target items-center">
            {name}
          </a>
        </span>
      ))}
      {more > 0 ? ` and ${more} more` : ""}
    </p>
  );
}
