import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { getStanding } from "@/features/memberships/standing-queries";
import { WorkHere } from "@/features/memberships/work-here";
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
  const standing = await getStanding(await currentViewer(), organisation.id);
  return (
    <>
      <OrganisationHeading organisation={organisation} />
      <Columns
        marginLabel="Where it works, and how to join"
        margin={
          <div className="grid gap-12">
            <PlacesWorkedIn places={organisation.places} />
            <WorkHere organisation={organisation} standing={standing} />
          </div>
        }
      >
        <div className="grid gap-12">
          <NotesInItsName notes={organisation.notes} />
          <InsightsInItsName insights={organisation.insights} />
        </div>
      </Columns>
    </>
  );
}
