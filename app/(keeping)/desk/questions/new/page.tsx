import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { AskForm } from "@/features/questions/ask-form";
import { listPlacesToAskOf, listQuestionsToKeep } from "@/features/questions/desk-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Ask a question", description: "A learning question for the network." };

export default async function AskQuestionPage() {
  const member = await currentMember("/desk/questions/new");
  if (!(await listQuestionsToKeep(member))) notFound();
  return (
    <>
      <Breadcrumbs trail={trail} here="Ask a question" />
      <PageHeading title="Ask a question" lede="It is open to everybody at once, under the next number. Its address stays." />
      <AskForm id={v7()} places={await listPlacesToAskOf(member)} />
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Questions", href: "/desk/questions" },
];
