import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { validate } from "uuid";
import { Disclosure } from "@/components/disclosure";
import { sendCommentAgainAction, withdrawCommentAction } from "@/features/comments/actions";
import { CommentEditForm } from "@/features/comments/comment-edit-form";
import { nameCommentAction } from "@/features/comments/naming-actions";
import { getCommentNaming } from "@/features/comments/naming-queries";
import { getOwnComment } from "@/features/comments/queries";
import { ChangePage } from "@/features/contributions/change-page";
import { DeedForm } from "@/features/contributions/deed-form";
import { NamingForm } from "@/features/contributions/naming-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change your comment", description: "New words for what you said." };

type Props = { params: Promise<{ id: string }> };

export default async function EditCommentPage({ params }: Props) {
  const { id } = await params;
  const member = await currentMember(`/me/comments/${id}/edit`);
  const comment = validate(id) ? await getOwnComment(member, id) : null;
  const named = comment && (await getCommentNaming(member, id));
  if (!comment || !named) notFound();
  const item = { id, version: comment.version };
  return (
    <ChangePage
      noun="comment"
      item={comment}
      standing={<p className="max-w-measure whitespace-pre-line">{comment.body}</p>}
      change={<CommentEditForm comment={item} body={comment.words} />}
      naming={
        <section aria-labelledby="naming" className="grid gap-4">
          <h2 id="naming" className="text-h3">
            How you are named
          </h2>
          <NamingForm action={nameCommentAction} item={named} me={{ name: member.name, jobTitle: member.jobTitle }} />
        </section>
      }
      withdraw={
        <Disclosure summary="Withdraw this comment">
          <p className="mb-4 max-w-measure">
            Nobody else will see it.{comment.can.edit ? " You can send it again from your contributions." : ""}
          </p>
          <DeedForm action={withdrawCommentAction} item={item} variant="danger">
            Withdraw it
          </DeedForm>
        </Disclosure>
      }
      sendAgain={
        <DeedForm action={sendCommentAgainAction} item={item}>
          Send it again
        </DeedForm>
      }
    />
  );
}
