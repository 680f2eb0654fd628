import { rolesInWords } from "@/features/members/people-in-words";
import type { PersonRowData } from "@/features/members/people-queries";
import { PersonTags } from "@/features/members/person-tags";
import { ageInWords } from "@/lib/dates";

export function PersonRow({ person }: { person: PersonRowData }) {
  const { id, name, email, closedAt, lastSeenAt } = person;
  return (
    <li className="border-b border-line py-3 font-ui text-ui">
      <div className="flex flex-wrap items-center gap-x-3">
        <a
          href={`/admin/people/${id}`}
          dir="auto"
          className="inline-flex min-h-target items-center font-semibold wrap-anywhere"
        >
          {name}
        </a>
        <PersonTags person={person} />
      </div>
      {closedAt ? null : <p className="text-ink-2 wrap-anywhere">{email}</p>}
      <p className="max-w-measure">{rolesInWords(person)}</p>
      <p className="text-ink-3">{lastSeenAt ? `Last here ${ageInWords(lastSeenAt)}` : "Has not signed in yet"}</p>
    </li>
  );
}
