import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { InsightsInItsName } from "@/features/organisations/insights-in-its-name";
import { NotesInItsName } from "@/features/organisations/notes-in-its-name";
import { OrganisationHeading } from "@/features/organisations/organisation-heading";
import { PlacesWorkedIn } from "@/features/organisations/places-worked-in";
import { getOrganisation } from "@/features/organisations/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisOrganisation = cache(async (slug: string) => getOrganisation(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const organisation = await thisOrganisation((await params).slug);
  if (!organisation) return { title: "Not found" };
  const { name, about, slug } = organisation;
  return pageMetadata({ title: name, description: about || `What ${name} has shared.`, path: `/organisations/${slug}` });
}

export default async function OrganisationPage({ params }: Props) {
  const organisation = await thisOrganisation((await params).slug);
  if (!organisation) notFound();
  return (
    <>
      <OrganisationHeading organisation={organisation} />
      <Columns marginLabel="Where it works" margin={<PlacesWorkedIn places={organisation.places} />}>
        <div className="grid gap-12">
          <NotesInItsName notes={organisation.notes} />
          <InsightsInItsName insights={organisation.insights} />
        </div>
      </Columns>
    </>
  );
}
