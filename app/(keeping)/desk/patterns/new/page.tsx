import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { BeginPatternForm } from "@/features/patterns/begin-pattern-form";
import { listPatternsToKeep, listQuestionsToChoose } from "@/features/patterns/desk-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Begin a pattern", description: "A claim across places." };

export default async function NewPatternPage() {
  const member = await currentMember("/desk/patterns/new");
  if (!(await listPatternsToKeep(member))) notFound();
  const questions = await listQuestionsToChoose(member);
  return (
    <>
      <Breadcrumbs trail={trail} here="Begin a pattern" />
      <PageHeading title="Begin a pattern" lede="Next you cite what speaks for it, and what speaks against it." />
      <BeginPatternForm id={v7()} questions={questions} />
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Patterns", href: "/desk/patterns" },
];
