import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { FoundingForm } from "@/features/organisations/founding-form";
import { listPlacesToFoundIn } from "@/features/organisations/keeping-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Add an organisation", description: "A new organisation of the network." };

export default async function FoundOrganisationPage() {
  const places = await listPlacesToFoundIn(await currentMember("/admin/organisations/new"));
  if (!places) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Organisations", href: "/admin/organisations" }]} here="Add an organisation" />
      <PageHeading title="Add an organisation" lede="Next you invite its first lead, who brings in the others." />
      <FoundingForm id={v7()} places={places} />
    </>
  );
}
