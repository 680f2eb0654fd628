import { EmptyState } from "@/components/empty-state";
import { Logo } from "@/components/logo";
import { Tag } from "@/components/tag";
import { kindWords } from "@/features/organisations/in-words";
import type { OrganisationToKeep } from "@/features/organisations/keeping-queries";
import { counted } from "@/lib/counts";

/** Every organisation with how many are in it; those that nobody leads are marked. */
export function OrganisationsToKeep({ organisations }: { organisations: readonly OrganisationToKeep[] }) {
  if (organisations.length === 0)
    return (
      <EmptyState next={[{ href: "/admin/organisations/new", text: "Add the first" }]}>
        There is no organisation yet.
      </EmptyState>
    );
  return (
    <ul className="max-w-content border-t border-line">
      {organisations.map(({ id, slug, name, kind, logo, people, leads }) => (
        <li key={id} className="flex items-start gap-4 border-b border-line py-3">
          {logo ? <Logo src={`/organisations/${slug}/logo/${logo}`} size="small" /> : null}
          <div className="min-w-0 grow">
            <p className="flex flex-wrap items-center gap-x-3">
              <a href={`/organisations/${slug}`} className="inline-flex min-h-target items-center text-ink">
                {name}
              </a>
              {leads === 0 ? <Tag tone="gorse">Nobody leads it</Tag> : null}
            </p>
            <p className="font-ui text-ui text-ink-3">
              {kindWords[kind]} · {counted(people, "person", "people")}
              {leads > 0 ? `, ${counted(leads, "lead")}` : ""}
            </p>
            <p className="flex flex-wrap gap-x-6 font-ui text-ui">
              <a href={`/organisations/${slug}/people`} className="inline-flex min-h-target items-center">
                {people === 0 ? "Invite its first lead" : "People"}
                <span className="sr-only"> of {name}</span>
              </a>
              <a href={`/organisations/${slug}/edit`} className="inline-flex min-h-target items-center">
                Change<span className="sr-only"> {name}</span>
              </a>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
