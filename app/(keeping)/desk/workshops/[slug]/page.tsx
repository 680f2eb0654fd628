import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { getWorkshopToWrite, listPlacesToMeetIn } from "@/features/workshops/desk-queries";
import { NotesToKeep } from "@/features/workshops/notes-to-keep";
import { Publishing } from "@/features/workshops/publishing";
import { WorkshopForm } from "@/features/workshops/workshop-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Write about a workshop",
  description: "Its day, its prompts, and what came of it.",
};

export default async function WriteWorkshopPage({ params }: PageProps<"/desk/workshops/[slug]">) {
  const { slug } = await params;
  const member = await currentMember(`/desk/workshops/${slug}`);
  const workshop = await getWorkshopToWrite(member, slug);
  if (!workshop) notFound();
  const { notes: _notes, choices: _choices, publishedAt, ...words } = workshop;
  return (
    <>
      <Breadcrumbs trail={trail} here="This workshop" />
      <PageHeading kicker={publishedAt ? "Published workshop" : "Draft of a workshop"} title={workshop.title} />
      <div className="grid gap-12">
        <WorkshopForm workshop={words} places={await listPlacesToMeetIn(member, workshop.placeId)} />
        <NotesToKeep workshop={workshop} />
        <Publishing workshop={workshop} />
      </div>
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Workshops", href: "/desk/workshops" },
];
