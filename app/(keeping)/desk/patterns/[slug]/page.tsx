import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { getPatternToWrite, listQuestionsToChoose } from "@/features/patterns/desk-queries";
import { PatternForm } from "@/features/patterns/pattern-form";
import { Publishing } from "@/features/patterns/publishing";
import { SourcesToWrite } from "@/features/patterns/sources-to-write";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Write a pattern", description: "A claim, its evidence, and its doubts." };

export default async function WritePatternPage({ params }: PageProps<"/desk/patterns/[slug]">) {
  const { slug } = await params;
  const member = await currentMember(`/desk/patterns/${slug}`);
  const pattern = await getPatternToWrite(member, slug);
  if (!pattern) notFound();
  const questions = await listQuestionsToChoose(member);
  return (
    <>
      <Breadcrumbs trail={trail} here="This pattern" />
      <PageHeading kicker={pattern.publishedAt ? "Published pattern" : "Draft of a pattern"} title={pattern.claim} />
      <div className="grid gap-12">
        <PatternForm pattern={pattern} questions={questions} />
        <SourcesToWrite pattern={pattern} />
        <Publishing pattern={pattern} />
      </div>
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Patterns", href: "/desk/patterns" },
];
