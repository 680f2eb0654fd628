import { Tag } from "@/components/tag";
import type { PersonIn } from "@/features/memberships/queries";
import { dayInWords } from "@/lib/dates";

/** Who is in an organisation, for those who look after it. */
export function PeopleList({ people }: { people: readonly PersonIn[] }) {
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="text-h2">
        People
      </h2>
      {people.length === 0 ? (
        <p className="mt-2 max-w-measure text-ink-2">Nobody is in it yet. Invite somebody below.</p>
      ) : null}
      <ul className="mt-4">
        {people.map(({ id, name, jobTitle, email, admittedAt, leadSince }) => (
          <li key={id} className="border-t border-line py-3 last:border-b">
            <p className="flex flex-wrap items-center gap-x-3">
              <span className="wrap-anywhere">{name}</span>
              {leadSince ? <Tag tone="estuary">Lead</Tag> : null}
            </p>
            <p className="font-ui text-ui wrap-anywhere text-ink-3">
              {[jobTitle, email, admittedAt ? `in since ${dayInWords(admittedAt)}` : ""].filter(Boolean).join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
