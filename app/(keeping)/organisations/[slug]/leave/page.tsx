import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeading } from "@/components/page-heading";
import { LeaveForm } from "@/features/memberships/leave-form";
import { getLeaving } from "@/features/memberships/people-queries";
import { WhatBecomes } from "@/features/memberships/what-becomes";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Leave an organisation",
  description: "What becomes of what you wrote, and how to leave.",
};

export default async function LeavePage({ params }: PageProps<"/organisations/[slug]/leave">) {
  const { slug } = await params;
  const leaving = await getLeaving(await currentMember(`/organisations/${slug}/leave`), slug);
  if (!leaving) notFound();
  return (
    <>
      <PageHeading kicker={<a href={`/organisations/${slug}`}>{leaving.name}</a>} title={`Leave ${leaving.name}`} />
      <WhatBecomes leaving={leaving} />
      <LeaveForm organisation={leaving} successors={leaving.successors} />
    </>
  );
}
