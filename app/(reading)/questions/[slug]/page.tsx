import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CommentThread } from "@/features/comments/comment-thread";
import { getCommentsOn } from "@/features/comments/queries";
import { InOtherPlaces } from "@/features/insights/in-other-places";
import { getInsightsOn } from "@/features/insights/queries";
import { getQuestion } from "@/features/questions/queries";
import { QuestionBody } from "@/features/questions/question-body";
import { QuestionHeading } from "@/features/questions/question-heading";
import { SpeakingNotes } from "@/features/questions/speaking-notes";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisQuestion = cache(async (slug: string) => getQuestion(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = await thisQuestion((await params).slug);
  if (!question) return { title: "Not found" };
  return pageMetadata({ title: question.question, description: question.whyItMatters, path: `/questions/${question.slug}` });
}

export default async function QuestionPage({ params }: Props) {
  const [viewer, question] = await Promise.all([currentViewer(), thisQuestion((await params).slug)]);
  if (!question) notFound();
  const target = { noun: "question", id: question.id } as const;
  const backTo = `/questions/${question.slug}`;
  const [insights, comments] = await Promise.all([getInsightsOn(viewer, target), getCommentsOn(viewer, target)]);
  return (
    <>
      <article>
        <QuestionHeading question={question} />
        <QuestionBody question={question} />
      </article>
      <div className="mt-16 grid gap-16">
        <SpeakingNotes notes={question.notes} />
        <InOtherPlaces told={insights} target={target} backTo={backTo} />
        <CommentThread told={comments} target={target} backTo={backTo} />
      </div>
    </>
  );
}
