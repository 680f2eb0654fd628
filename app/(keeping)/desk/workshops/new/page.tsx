import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { BeginWorkshopForm } from "@/features/workshops/begin-workshop-form";
import { listPlacesToMeetIn, listWorkshopsToKeep } from "@/features/workshops/desk-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Begin a workshop", description: "When, where and for whom." };

export default async function BeginWorkshopPage() {
  const member = await currentMember("/desk/workshops/new");
  if (!(await listWorkshopsToKeep(member))) notFound();
  return (
    <>
      <Breadcrumbs trail={trail} here="Begin a workshop" />
      <PageHeading
        title="Begin a workshop"
        lede="When, where and for whom is enough to begin with. Nobody but editors sees it until it is published."
      />
      <BeginWorkshopForm id={v7()} places={await listPlacesToMeetIn(member)} />
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Workshops", href: "/desk/workshops" },
];
