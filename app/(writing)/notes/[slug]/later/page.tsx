import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { Day } from "@/components/written-date";
import { FollowUpForm } from "@/features/follow-ups/follow-up-form";
import { OwnFollowUpItem } from "@/features/follow-ups/own-follow-up";
import { getNoteLater } from "@/features/follow-ups/queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Later on", description: "What came of a note, months after." };

type Props = { params: Promise<{ slug: string }> };

export default async function LaterPage({ params }: Props) {
  const { slug } = await params;
  const note = await getNoteLater(await currentMember(`/notes/${slug}/later`), slug);
  if (!note) notFound();
  const { title, publishedAt, laterAskedAt, followUps, isTrusted, can } = note;
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Later on" />
      <PageHeading
        title="What came of it?"
        lede="Months after is when it counts: whether it lasted, and what you would do otherwise now."
      >
        <p>
          <a href={`/notes/${slug}`}>{title}</a>
        </p>
        <p>
          {publishedAt ? (
            <>
              Published <Day at={publishedAt} />.
            </>
          ) : null}
          {laterAskedAt ? (
            <>
              {" "}
              We asked you <Day at={laterAskedAt} />.
            </>
          ) : null}
        </p>
      </PageHeading>
      <div className="grid gap-8">
        {followUps.length > 0 ? (
          <section aria-labelledby="added">
            <h2 id="added" className="mb-3 text-h3">
              What you have added
            </h2>
            {followUps.map((followUp) => (
              <OwnFollowUpItem key={followUp.id} followUp={followUp} isTrusted={isTrusted} />
            ))}
          </section>
        ) : null}
        {can.add ? (
          <section aria-labelledby="add">
            <h2 id="add" className="mb-3 text-h3">
              Add what came of it
            </h2>
            <FollowUpForm item={{ id: v7(), noteId: note.id }} isTrusted={isTrusted} />
          </section>
        ) : (
          <p className="max-w-measure">
            You have left the organisation that you wrote this for, so nothing new can be said in its name.
          </p>
        )}
      </div>
    </>
  );
}
