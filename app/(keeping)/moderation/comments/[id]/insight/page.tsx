import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { validate } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Inset } from "@/components/inset";
import { PageHeading } from "@/components/page-heading";
import { Prose } from "@/components/prose";
import { getCommentToPropose } from "@/features/insights/proposal-queries";
import { ProposeForm } from "@/features/insights/propose-form";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Propose an insight",
  description: "What a comment could be evidence of, if its author agrees.",
};

type Props = { params: Promise<{ id: string }> };

export default async function ProposeInsightPage({ params }: Props) {
  const { id } = await params;
  const comment = validate(id) ? await getCommentToPropose(await currentViewer(), id) : null;
  if (!comment) notFound();
  const { target, author, byline } = comment;
  return (
    <>
      <Breadcrumbs trail={[{ name: "Waiting", href: "/moderation" }]} here="Propose an insight" />
      <PageHeading
        title="Propose an insight"
        lede="Word what this comment is evidence of. Its author says yes or no, and without a yes nothing changes."
      >
        <p>
          {author}, on <a href={`${target.href}#comment-${id}`}>{target.title}</a>
        </p>
      </PageHeading>
      <div className="grid gap-8">
        <Inset>
          <p className="font-ui text-small font-semibold text-ink-2">{byline}</p>
          <Prose html={comment.bodyHtml} />
        </Inset>
        <ProposeForm comment={comment} />
      </div>
    </>
  );
}
