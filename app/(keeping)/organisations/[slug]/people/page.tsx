import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/page-heading";
import { DomainsSection } from "@/features/domains/domains-section";
import { listDomains } from "@/features/domains/queries";
import { InvitationsSection } from "@/features/invitations/invitations-section";
import { listInvitations } from "@/features/invitations/queries";
import { AskingList } from "@/features/memberships/asking-list";
import { LeftBehind } from "@/features/memberships/left-behind";
import { PeopleList } from "@/features/memberships/people-list";
import { listLeftBehind, listPeople } from "@/features/memberships/people-queries";
import { getAnswered, getOrganisationToLookAfter, listAsking } from "@/features/memberships/queries";
import { readCursor } from "@/lib/keyset";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "People", description: "Who is in an organisation, and who comes in." };

/** Sections that know nothing of each other. */
export default async function PeoplePage({ params, searchParams }: PageProps<"/organisations/[slug]/people">) {
  const { slug } = await params;
  const viewer = await currentMember(`/organisations/${slug}/people`);
  const organisation = await getOrganisationToLookAfter(viewer, slug);
  if (!organisation) notFound();
  const asked = await searchParams;
  const { id: organisationId, name } = organisation;
  const done = typeof asked.done === "string" ? asked.done : "";
  const page = `/organisations/${slug}/people`;
  const answeredId = idIn(asked.answered);
  const older = readCursor(typeof asked.older === "string" ? asked.older : undefined);
  const [people, left, asking, answered, invitations, domains] = await Promise.all([
    listPeople(viewer, organisationId),
    listLeftBehind(viewer, organisationId),
    listAsking(viewer, organisationId),
    answeredId ? getAnswered(viewer, { organisationId, id: answeredId }) : null,
    listInvitations(viewer, organisationId, older),
    listDomains(viewer, organisationId),
  ]);
  return (
    <>
      <PageHeading kicker={<a href={`/organisations/${slug}`}>{name}</a>} title="People" />
      <div className="grid max-w-page gap-12">
        <AskingList page={page} asking={asking} answered={answered} wanted={idIn(asked.request)} />
        <PeopleList organisation={organisation} people={people} done={done} />
        <InvitationsSection
          organisationId={organisationId}
          page={page}
          isFirstPage={older === null}
          invitations={invitations}
        />
        <DomainsSection organisationId={organisationId} {...domains} />
        <LeftBehind organisationId={organisationId} left={left} done={done} />
      </div>
    </>
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idIn = (value: string | string[] | undefined) => (typeof value === "string" && uuid.test(value) ? value : "");
