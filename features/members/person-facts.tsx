import { SummaryList } from "@/components/summary-list";
import { Day, Moment } from "@/components/written-date";
import { rolesInWords, secondFactorsInWords } from "@/features/members/people-in-words";
import type { Person } from "@/features/members/people-queries";
import { counted } from "@/lib/counts";

export function PersonFacts({ person }: { person: Person }) {
  const { email, jobTitle, closedAt, suspendedAt, madeAt, lastSeenAt, sessions } = person;
  return (
    <SummaryList
      rows={[
        ...(closedAt ? [] : [{ key: "Email address", value: <span className="wrap-anywhere">{email}</span> }]),
        ...(jobTitle ? [{ key: "Job", value: <span dir="auto">{jobTitle}</span> }] : []),
        { key: "Roles", value: rolesInWords(person) },
        { key: "Organisations", value: <Memberships memberships={person.memberships} /> },
        { key: "Account", value: accountInWords({ madeAt, suspendedAt, closedAt }) },
        { key: "Last here", value: lastSeenAt ? <Moment at={lastSeenAt} /> : "Has not signed in yet" },
        { key: "Signed in", value: sessions > 0 ? `On ${counted(sessions, "device")}` : "Nowhere" },
        { key: "Second factors", value: secondFactorsInWords(person) },
      ]}
    />
  );
}

function accountInWords({ madeAt, suspendedAt, closedAt }: Pick<Person, "madeAt" | "suspendedAt" | "closedAt">) {
  if (closedAt)
    return (
      <>
        Opened on <Day at={madeAt} />, closed on <Day at={closedAt} />
      </>
    );
  if (suspendedAt)
    return (
      <>
        Opened on <Day at={madeAt} />, suspended since <Moment at={suspendedAt} />
      </>
    );
  return (
    <>
      Opened on <Day at={madeAt} />
    </>
  );
}

function Memberships({ memberships }: Pick<Person, "memberships">) {
  if (memberships.length === 0) return "None yet";
  return (
    <ul>
      {memberships.map(({ id, slug, name, ...membership }) => (
        <li key={id}>
          <a href={`/organisations/${slug}`}>{name}</a>: {standing(membership)}
        </li>
      ))}
    </ul>
  );
}

function standing({
  askedAt,
  admittedAt,
  declinedAt,
  leadSince,
  leftAt,
}: Omit<Person["memberships"][number], "id" | "slug" | "name">) {
  if (declinedAt)
    return (
      <>
        asked on <Day at={askedAt} />, not admitted
      </>
    );
  if (!admittedAt)
    return leftAt ? (
      <>
        asked on <Day at={askedAt} />, taken back
      </>
    ) : (
      <>
        asked to join on <Day at={askedAt} />
      </>
    );
  if (leftAt)
    return (
      <>
        from <Day at={admittedAt} /> to <Day at={leftAt} />
      </>
    );
  return leadSince ? (
    <>
      lead since <Day at={leadSince} />
    </>
  ) : (
    <>
      partner since <Day at={admittedAt} />
    </>
  );
}
