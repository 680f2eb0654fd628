import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { listWorkshopsToKeep } from "@/features/workshops/desk-queries";
import { WorkshopsToKeep } from "@/features/workshops/workshops-to-keep";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Workshops: the desk", description: "Days in a room, and what came of them." };

export default async function WorkshopsDeskPage() {
  const workshops = await listWorkshopsToKeep(await currentMember("/desk/workshops"));
  if (!workshops) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "The desk", href: "/desk" }]} here="Workshops" />
      <PageHeading
        title="Workshops"
        lede="When and where people sit together, what they are asked, what they say, and what comes of it."
      >
        <LinkButton href="/desk/workshops/new">Begin a workshop</LinkButton>
      </PageHeading>
      <WorkshopsToKeep workshops={workshops} />
    </>
  );
}
