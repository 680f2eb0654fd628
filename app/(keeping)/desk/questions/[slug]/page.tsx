import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { getQuestionToChange, listPlacesToAskOf } from "@/features/questions/desk-queries";
import { GroundsToKeep } from "@/features/questions/grounds-to-keep";
import { QuestionForm } from "@/features/questions/question-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change a question", description: "How it stands, and what it rests on." };

export default async function ChangeQuestionPage({ params }: PageProps<"/desk/questions/[slug]">) {
  const { slug } = await params;
  const member = await currentMember(`/desk/questions/${slug}`);
  const question = await getQuestionToChange(member, slug);
  if (!question) notFound();
  return (
    <>
      <Breadcrumbs trail={trail} here={`Question ${question.number}`} />
      <PageHeading kicker={`Question ${question.number}`} title={question.question}>
        <p>
          <a href={`/questions/${slug}`} className="inline-flex min-h-target items-center">
            See its page
          </a>
        </p>
      </PageHeading>
      <div className="grid gap-12">
        <QuestionForm question={question} places={await listPlacesToAskOf(member, question.placeId)} />
        <GroundsToKeep question={question} />
      </div>
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Questions", href: "/desk/questions" },
];
