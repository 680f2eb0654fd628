import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FeedLink } from "@/components/feed-link";
import { LinkTool, PrintTool, Tools } from "@/components/tools";
import { CommentThread } from "@/features/comments/comment-thread";
import { getCommentsOn } from "@/features/comments/queries";
import { InOtherPlaces } from "@/features/insights/in-other-places";
import { getInsightsOn } from "@/features/insights/queries";
import { readSeen } from "@/features/insights/seen";
import { PatternsOnQuestion } from "@/features/patterns/patterns-on-question";
import { listPatternsOn } from "@/features/patterns/queries";
import { getQuestion } from "@/features/questions/queries";
import { QuestionBody } from "@/features/questions/question-body";
import { QuestionHeading } from "@/features/questions/question-heading";
import { SpeakToIt } from "@/features/questions/speak-to-it";
import { SpeakingNotes } from "@/features/questions/speaking-notes";
import { SpeakingPosts } from "@/features/questions/speaking-posts";
import { Cite } from "@/features/references/cite";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedQuestion } from "@/features/references/things";
import { listListsWith } from "@/features/saved-lists/queries";
import { SavedIn } from "@/features/saved-lists/saved-in";
import { pageMetadata } from "@/web/page-metadata";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const thisQuestion = cache(async (slug: string) => getQuestion(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const question = await thisQuestion((await params).slug);
  if (!question) return { title: "Not found" };
  return pageMetadata({
    title: question.question,
    description: question.whyItMatters,
    path: `/questions/${question.slug}`,
    feed: `/questions/${question.slug}/feed.xml`,
  });
}

export default async function QuestionPage({ params, searchParams }: Props) {
  const [viewer, question] = await Promise.all([currentViewer(), thisQuestion((await params).slug)]);
  if (!question) notFound();
  const target = { noun: "question", id: question.id } as const;
  const backTo = `/questions/${question.slug}`;
  const seen = readSeen(await searchParams);
  const [insights, comments, patterns, savedIn, site] = await Promise.all([
    getInsightsOn(viewer, target, seen),
    getCommentsOn(viewer, target),
    listPatternsOn(viewer, question.id),
    listListsWith(viewer, target),
    siteAndAddress(),
  ]);
  const cited = citedQuestion(question, site);
  return (
    <>
      <article>
        <QuestionHeading question={question} />
        <QuestionBody question={question} />
      </article>
      <div className="mt-12 grid gap-2">
        <Tools title="Take it with you">
          <Cite cited={cited} bibtexKey={question.slug} file={`${backTo}/cite.bib`} />
          <LinkTool href={`/saved/add/question/${question.id}`}>Save to a list</LinkTool>
          <PrintTool />
          <LinkTool href={`/report?about=/questions/${question.slug}`}>Report a concern</LinkTool>
        </Tools>
        <SavedIn lists={savedIn} />
      </div>
      <div className="mt-16 grid gap-16">
        <SpeakToIt question={question} />
        <PatternsOnQuestion patterns={patterns} />
        <SpeakingNotes question={question} />
        <SpeakingPosts posts={question.posts} />
        <InOtherPlaces told={insights} target={target} backTo={backTo} />
        <CommentThread told={comments} target={target} backTo={backTo} />
        <FeedLink href={`/questions/${question.slug}/feed.xml`} />
      </div>
      <PrintedCitation cited={cited} />
    </>
  );
}
