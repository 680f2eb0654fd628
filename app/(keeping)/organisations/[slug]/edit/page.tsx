import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/page-heading";
import { ChangeForm } from "@/features/organisations/change-form";
import { getOrganisationToChange, listPlacesToChoose } from "@/features/organisations/keeping-queries";
import { LogoForm } from "@/features/organisations/logo-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change an organisation", description: "What an organisation's page says of it." };

export default async function ChangeOrganisationPage({ params }: PageProps<"/organisations/[slug]/edit">) {
  const { slug } = await params;
  const member = await currentMember(`/organisations/${slug}/edit`);
  const organisation = await getOrganisationToChange(member, slug);
  if (!organisation) notFound();
  const places = await listPlacesToChoose(member, organisation.placeIds);
  return (
    <>
      <PageHeading
        kicker={<a href={`/organisations/${slug}`}>{organisation.name}</a>}
        title="Change this page"
        lede={organisation.can.rename ? undefined : "To change its name or its kind, ask the editors."}
      />
      <div className="grid gap-12">
        <ChangeForm organisation={organisation} places={places} />
        <LogoForm organisation={organisation} />
      </div>
    </>
  );
}
