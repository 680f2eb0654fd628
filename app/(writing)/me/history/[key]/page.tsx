import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { Inset } from "@/components/inset";
import { PageHeading } from "@/components/page-heading";
import { HistoryList } from "@/features/audit/history-list";
import { getOwnHistory } from "@/features/audit/history-queries";
import { readHistoryKey } from "@/features/audit/key";
import { nounInWords } from "@/features/audit/nouns";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "What became of it", description: "What became of something that you wrote." };

export default async function OwnHistoryPage({ params }: PageProps<"/me/history/[key]">) {
  const { key } = await params;
  const member = await currentMember(`/me/history/${key}`);
  const which = readHistoryKey(key);
  const history = which ? await getOwnHistory(member, which) : null;
  if (!which || !history) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="What became of it" />
      <PageHeading
        title="What became of it"
        kicker={`Your ${nounInWords(which.noun).toLowerCase()}`}
        lede="What you did with it, and what was decided on it, newest first."
      />
      <div className="mb-8">
        <Inset>
          <p className="whitespace-pre-line wrap-anywhere">{history.words || "Without a title yet"}</p>
        </Inset>
      </div>
      {history.rows.length > 0 ? (
        <HistoryList
          rows={history.rows.map(({ isOwn, isByHouse, ...row }) => ({
            ...row,
            who: isOwn ? "You" : isByHouse ? "The house" : "Somebody else",
          }))}
        />
      ) : (
        <EmptyState next={[{ href: "/me", text: "My contributions" }]}>Nothing has been done with it yet.</EmptyState>
      )}
    </>
  );
}
