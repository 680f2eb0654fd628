import { EmptyState } from "@/components/empty-state";
import { ListFileLink } from "@/components/list-file-link";
import { PageHeading } from "@/components/page-heading";
import { listQuestions } from "@/features/questions/queries";
import { QuestionsByState } from "@/features/questions/questions-by-state";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

export const generateMetadata = () =>
  pageMetadata({
    title: "Questions",
    description: "The learning questions of the network: if one were answered, somebody would act differently.",
    path: "/questions",
  });

export default async function QuestionsPage() {
  const questions = await listQuestions(await currentViewer());
  return (
    <>
      <PageHeading
        title="Questions"
        lede="We keep a question only if an answer would change what somebody does. One sentence from your place is enough to help."
      />
      <QuestionsByState questions={questions} />
      {questions.length === 0 ? (
        <EmptyState next={[{ href: "/notes", text: "Read what places have learned" }]}>
          No question has been asked yet.
        </EmptyState>
      ) : (
        <ListFileLink href="/questions/list.csv" />
      )}
    </>
  );
}
