import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { ListFileLink } from "@/components/list-file-link";
import { PageHeading } from "@/components/page-heading";
import { OrganisationRow } from "@/features/organisations/organisation-row";
import { listOrganisations } from "@/features/organisations/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

export const generateMetadata = () =>
  pageMetadata({
    title: "Organisations",
    description: "The partner organisations of the network, what they are and where they work.",
    path: "/organisations",
  });

export default async function OrganisationsPage() {
  const viewer = await currentViewer();
  const organisations = await listOrganisations(viewer);
  const looksAfterThem = viewer?.staffRole === "editor" || viewer?.staffRole === "administrator";
  return (
    <>
      <PageHeading title="Organisations" lede="The partners who share what they are learning here, and where they work.">
        {looksAfterThem ? (
          <LinkButton href="/admin/organisations" variant="quiet">
            Add and look after organisations
          </LinkButton>
        ) : null}
      </PageHeading>
      <div className="grid gap-x-12 md:grid-cols-2">
        {organisations.map((organisation) => (
          <OrganisationRow key={organisation.id} organisation={organisation} />
        ))}
      </div>
      {organisations.length === 0 ? (
        <EmptyState next={[{ href: "/about", text: "About this site" }]}>No organisation has joined yet.</EmptyState>
      ) : (
        <ListFileLink href="/organisations/list.csv" />
      )}
    </>
  );
}
