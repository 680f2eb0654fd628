import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { Notice } from "@/components/notice";
import { ColleaguesHere } from "@/features/memberships/colleagues";
import { HasLeft } from "@/features/memberships/has-left";
import { getReceipt, listColleagues } from "@/features/memberships/people-queries";
import { getStanding } from "@/features/memberships/standing-queries";
import { WorkHere } from "@/features/memberships/work-here";
import { InsightsInItsName } from "@/features/organisations/insights-in-its-name";
import { LookingAfter } from "@/features/organisations/looking-after";
import { NotesInItsName } from "@/features/organisations/notes-in-its-name";
import { OrganisationHeading } from "@/features/organisations/organisation-heading";
import { PlacesWorkedIn } from "@/features/organisations/places-worked-in";
import { getOrganisation } from "@/features/organisations/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = PageProps<"/organisations/[slug]">;

const thisOrganisation = cache(async (slug: string) => getOrganisation(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const organisation = await thisOrganisation((await params).slug);
  if (!organisation) return { title: "Not found" };
  const { name, about, slug } = organisation;
  return pageMetadata({ title: name, description: about || `What ${name} has shared.`, path: `/organisations/${slug}` });
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const organisation = await thisOrganisation((await params).slug);
  if (!organisation) notFound();
  const viewer = await currentViewer();
  const { left, changed } = await searchParams;
  const [colleagues, standing, receipt] = await Promise.all([
    listColleagues(viewer, organisation.id),
    getStanding(viewer, organisation.id),
    left === "yes" ? getReceipt(viewer, organisation.id) : null,
  ]);
  const margin = (
    <div className="grid gap-8">
      <PlacesWorkedIn places={organisation.places} />
      <WorkHere organisation={organisation} standing={standing} />
      {colleagues ? <ColleaguesHere colleagues={colleagues} /> : null}
    </div>
  );
  return (
    <>
      {changed === "yes" && organisation.can.lookAfter ? (
        <div className="mb-8">
          <Notice title="Saved" announce>
            <p>This is how everybody sees it now.</p>
          </Notice>
        </div>
      ) : null}
      {receipt ? <HasLeft receipt={receipt} organisation={organisation.name} /> : null}
      <OrganisationHeading organisation={organisation} />
      <LookingAfter organisation={organisation} />
      <Columns marginLabel="Where it works, and who is in it" margin={margin}>
        <div className="grid gap-12">
          <NotesInItsName notes={organisation.notes} />
          <InsightsInItsName insights={organisation.insights} />
        </div>
      </Columns>
    </>
  );
}
