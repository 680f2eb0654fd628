import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { listPatternsToKeep } from "@/features/patterns/desk-queries";
import { PatternsToKeep } from "@/features/patterns/patterns-to-keep";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Patterns: the desk", description: "What is written, and what is being written." };

export default async function PatternsDeskPage() {
  const patterns = await listPatternsToKeep(await currentMember("/desk/patterns"));
  if (!patterns) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "The desk", href: "/desk" }]} here="Patterns" />
      <PageHeading title="Patterns" lede="Claims that rest on two places or more, each with what speaks against it.">
        <LinkButton href="/desk/patterns/new">Begin a pattern</LinkButton>
      </PageHeading>
      <PatternsToKeep patterns={patterns} />
    </>
  );
}
