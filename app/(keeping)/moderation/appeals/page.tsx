import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { FormStatus } from "@/components/form-status";
import { PageHeading } from "@/components/page-heading";
import { AppealList } from "@/features/appeals/appeal-list";
import { outcomeWords } from "@/features/appeals/outcomes";
import { listAppeals } from "@/features/appeals/queries";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Appeals", description: "Decisions that somebody else is asked to look at." };

type Props = { searchParams: Promise<{ done?: string | string[] }> };

const told = new Map(Object.entries(outcomeWords).map(([outcome, words]) => [outcome, words.told]));

export default async function AppealsPage({ searchParams }: Props) {
  const appeals = await listAppeals(await currentViewer());
  if (!appeals) notFound();
  const done = told.get(String((await searchParams).done));
  return (
    <>
      <Breadcrumbs trail={[{ name: "Waiting", href: "/moderation" }]} here="Appeals" />
      <PageHeading
        title="Appeals"
        lede={appeals.length > 0 ? `${appeals.length} waiting, oldest promise first.` : "None is waiting."}
      />
      <FormStatus>{done ? `Answered: ${done}. Its author has your words, and so has who decided first.` : ""}</FormStatus>
      {appeals.length > 0 ? (
        <AppealList appeals={appeals} />
      ) : (
        <EmptyState next={[{ href: "/moderation", text: "See what waits to be decided" }]}>
          When an author asks that somebody else looks at a decision, it will be here.
        </EmptyState>
      )}
    </>
  );
}
