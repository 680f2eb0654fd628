import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { listOrganisationsToKeep } from "@/features/organisations/keeping-queries";
import { OrganisationsToKeep } from "@/features/organisations/organisations-to-keep";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Organisations", description: "Every organisation, its people and its leads." };

export default async function OrganisationsDeskPage() {
  const organisations = await listOrganisationsToKeep(await currentMember("/admin/organisations"));
  if (!organisations) notFound();
  return (
    <>
      <PageHeading title="Organisations" kicker="For editors" lede="Who is in the network, and whether somebody leads them.">
        <LinkButton href="/admin/organisations/new">Add an organisation</LinkButton>
      </PageHeading>
      <OrganisationsToKeep organisations={organisations} />
    </>
  );
}
