import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7, validate } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Inset } from "@/components/inset";
import { PageHeading } from "@/components/page-heading";
import { Prose } from "@/components/prose";
import { InsightForm } from "@/features/insights/insight-form";
import { getCommentToTurn } from "@/features/insights/proposal-queries";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Make this an insight",
  description: "What you said in a comment, as evidence from your place.",
};

type Props = { params: Promise<{ id: string }> };

export default async function TurnCommentPage({ params }: Props) {
  const { id } = await params;
  const address = `/me/comments/${id}/insight`;
  const member = await currentMember(address);
  const comment = validate(id) ? await getCommentToTurn(member, id) : null;
  if (!comment) notFound();
  const { target, title, href, begins, writer, organisationId, namedAs, insightId } = comment;
  return (
    <>
      <Breadcrumbs trail={[{ name: "My contributions", href: "/me" }]} here="Make this an insight" />
      <PageHeading
        title="Make this an insight"
        lede="An insight is evidence: one or two sentences of what you saw where you are. Your comment stays, and says that it became one."
      >
        <p>
          On <a href={`${href}#comment-${id}`}>{title}</a>
        </p>
      </PageHeading>
      <div className="grid gap-8">
        <Inset>
          <p className="font-ui text-small font-semibold text-ink-2">Your comment</p>
          <Prose html={comment.bodyHtml} />
        </Inset>
        {insightId ? (
          <p className="max-w-measure">
            You have made an insight of it. <a href={`/me/insights/${insightId}/edit`}>See how it stands, or change it</a>.
          </p>
        ) : (
          <InsightForm
            id={v7()}
            target={target}
            writer={writer}
            instead={null}
            from={{ commentId: id, ...begins, named: { organisationId, namedAs } }}
          />
        )}
      </div>
    </>
  );
}
