"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { editCommentAction } from "@/features/comments/actions";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { Reconsidered, reconsiderTitle } from "@/features/watched-words/reconsidered";
import { emptyForm, fieldValue } from "@/web/form-state";

type CommentEditFormProps = { comment: { id: string; version: number }; body: string };

export function CommentEditForm({ comment, body }: CommentEditFormProps) {
  const [state, send, isPending] = useActionState(editCommentAction, emptyForm);
  useFreshPage(state);
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "edit")} title={reconsiderTitle(state)} />
      <Reconsidered state={state} />
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="version" value={comment.version} />
      <KeepWords name={`comment:${comment.id}`} sent={state.done} />
      <TextArea
        name="body"
        id="edit-body"
        label="Your comment"
        rows={5}
        limit={2000}
        defaultValue={fieldValue(state, "body", body)}
        error={state.errors.body}
      />
      <div>
        <Button disabled={isPending}>Send the new words</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
