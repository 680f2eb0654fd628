import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/page-heading";
import { DomainsSection } from "@/features/domains/domains-section";
import { listDomains } from "@/features/domains/queries";
import { InvitationsSection } from "@/features/invitations/invitations-section";
import { listInvitations } from "@/features/invitations/queries";
import { AskingList } from "@/features/memberships/asking-list";
import { PeopleList } from "@/features/memberships/people-list";
import { getAnswered, getOrganisationToLookAfter, listAsking, listPeople } from "@/features/memberships/queries";
import { readCursor } from "@/lib/keyset";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "People", description: "Who is in an organisation, and who comes in." };

/** Sections that know nothing of each other. */
export default async function PeoplePage({ params, searchParams }: PageProps<"/organisations/[slug]/people">) {
  const viewer = await currentViewer();
  const organisation = await getOrganisationToLookAfter(viewer, (await params).slug);
  if (!viewer || !organisation) notFound();
  const asked = await searchParams;
  const { id: organisationId, slug, name } = organisation;
  const page = `/organisations/${slug}/people`;
  const answeredId = idIn(asked.answered);
  const older = readCursor(typeof asked.older === "string" ? asked.older : undefined);
  const [people, asking, answered, invitations, domains] = await Promise.all([
    listPeople(viewer, organisationId),
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
        <PeopleList people={people} />
        <InvitationsSection
          organisationId={organisationId}
          page={page}
          isFirstPage={older === null}
          invitations={invitations}
        />
        <DomainsSection organisationId={organisationId} {...domains} />
      </div>
    </>
  );
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idIn = (value: string | string[] | undefined) => (typeof value === "string" && uuid.test(value) ? value : "");
