import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { listQuestionsToKeep } from "@/features/questions/desk-queries";
import { QuestionsToKeep } from "@/features/questions/questions-to-keep";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Questions: the desk", description: "What is asked, and how each stands." };

export default async function QuestionsDeskPage() {
  const questions = await listQuestionsToKeep(await currentMember("/desk/questions"));
  if (!questions) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "The desk", href: "/desk" }]} here="Questions" />
      <PageHeading title="Questions" lede="We keep a question only if an answer would change what somebody does.">
        <LinkButton href="/desk/questions/new">Ask a question</LinkButton>
      </PageHeading>
      <QuestionsToKeep questions={questions} />
    </>
  );
}
