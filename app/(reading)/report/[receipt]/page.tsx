import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Inset } from "@/components/inset";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { Day } from "@/components/written-date";
import { concernOutcomeWords } from "@/features/concerns/categories";
import { getReceipt } from "@/features/concerns/queries";
import { dayInWords } from "@/lib/dates";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Your concern", robots: { index: false } };

export default async function ReceiptPage({ params }: { params: Promise<{ receipt: string }> }) {
  const concern = await getReceipt(await currentViewer(), (await params).receipt);
  if (!concern) notFound();
  const { madeAt, promisedAt, answeredAt, outcome, answer, hides } = concern;
  return (
    <>
      <PageHeading title={answeredAt ? "A moderator has looked" : "Thank you. We will look at it"}>
        <p>
          You told us on <Day at={madeAt} />
        </p>
      </PageHeading>
      {answeredAt && outcome ? (
        <div className="grid gap-6">
          <p className="max-w-measure">
            <Day at={answeredAt} />: {concernOutcomeWords[outcome].told}. The moderator says:
          </p>
          <Inset>
            <p className="whitespace-pre-line wrap-anywhere">{answer}</p>
          </Inset>
          <p className="max-w-measure text-ink-2">
            If you think that this is not right, you can <a href="/about/complaints">complain about us</a>.
          </p>
        </div>
      ) : (
        <div className="grid gap-6">
          {hides ? (
            <Notice title="It is hidden">
              <p className="max-w-measure">Nobody can read it until a moderator has looked. They have been called.</p>
            </Notice>
          ) : null}
          <p className="max-w-measure">
            A moderator will have looked by 5pm on {dayInWords(promisedAt)}. Nobody else reads what you wrote.
          </p>
          <p className="max-w-measure">
            This page will say what became of it. Keep its address if you left no email address: there is no other way back.
          </p>
        </div>
      )}
      <p className="mt-8">
        <a href="/">Back to the first page</a>
      </p>
    </>
  );
}
