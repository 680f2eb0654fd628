import type { WholeOrganisation } from "@/features/organisations/queries";

/** What those who are in an organisation, or look after it, can do from its page. */
export function LookingAfter({ organisation: { slug, can } }: { organisation: WholeOrganisation }) {
  const links = [
    ...(can.lookAfter
      ? [
          { href: `/organisations/${slug}/people`, text: "People" },
          { href: `/organisations/${slug}/edit`, text: "Change this page" },
        ]
      : []),
    ...(can.leave ? [{ href: `/organisations/${slug}/leave`, text: "Leave" }] : []),
  ];
  if (links.length === 0) return null;
  return (
    <nav aria-label="For its own people" className="no-print mb-8 border-y border-line font-ui text-ui">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-target items-center">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
