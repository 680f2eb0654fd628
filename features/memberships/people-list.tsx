import { Notice } from "@/components/notice";
import { Tag } from "@/components/tag";
import { nameLeadAction, takeLeadBackAction } from "@/features/memberships/people-actions";
import type { PersonIn } from "@/features/memberships/people-queries";
import { PersonDeedForm } from "@/features/memberships/person-deed-form";
import { RemoveForm } from "@/features/memberships/remove-form";
import { dayInWords } from "@/lib/dates";

type PeopleListProps = { organisation: { id: string; slug: string }; people: readonly PersonIn[]; done?: string };

/** Who is in an organisation, for those who look after it: who leads, and how one comes to lead or to go. */
export function PeopleList({ organisation, people, done = "" }: PeopleListProps) {
  const receipt = receipts.get(done);
  return (
    <section aria-labelledby="people">
      <h2 id="people" className="text-h2">
        People
      </h2>
      {receipt ? (
        <div className="mt-4">
          <Notice level={3} title={receipt.title} announce>
            <p>{receipt.words}</p>
          </Notice>
        </div>
      ) : null}
      {people.length === 0 ? (
        <p className="mt-2 max-w-measure text-ink-2">Nobody is in it yet. Invite somebody below.</p>
      ) : null}
      <ul className="mt-4">
        {people.map((person) => (
          <li key={person.memberId} className="grid gap-3 border-t border-line py-4 last:border-b md:grid-cols-2 md:gap-12">
            <Person person={person} />
            <div className="grid content-start gap-3">
              {person.isMe ? (
                <p className="font-ui text-ui">
                  <a href={`/organisations/${organisation.slug}/leave`} className="inline-flex min-h-target items-center">
                    Leave this organisation
                  </a>
                </p>
              ) : null}
              {person.can.nameLead ? (
                <PersonDeedForm action={nameLeadAction} organisationId={organisation.id} person={person}>
                  Make a lead
                </PersonDeedForm>
              ) : null}
              {person.can.takeLeadBack ? (
                <PersonDeedForm action={takeLeadBackAction} organisationId={organisation.id} person={person}>
                  {person.isMe ? "Lead no longer" : "Take the lead back"}
                </PersonDeedForm>
              ) : null}
              {person.can.remove ? <RemoveForm organisationId={organisation.id} person={person} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Person({ person }: { person: PersonIn }) {
  const { name, jobTitle, email, since, leadSince, isAway, isMe } = person;
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="wrap-anywhere">{isMe ? `${name} (you)` : name}</span>
        {leadSince ? <Tag tone="estuary">{person.isLastLead ? "The only lead" : "Lead"}</Tag> : null}
        {isAway ? <Tag tone="danger">Suspended</Tag> : null}
      </p>
      <p className="font-ui text-ui wrap-anywhere text-ink-3">
        {[jobTitle, email, `in since ${dayInWords(since)}`].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}

const receipts = new Map([
  ["founded", { title: "The organisation is here", words: "Invite its first lead, who brings in the others." }],
  ["named", { title: "A lead more", words: "We have written to them." }],
  ["taken", { title: "A lead less", words: "They stay in the organisation." }],
  ["removed", { title: "Removed", words: "We have written to them. What they left behind is listed below." }],
]);
