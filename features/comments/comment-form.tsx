"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { addCommentAction } from "@/features/comments/actions";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { NamedAs } from "@/features/contributions/named-as";
import type { Target } from "@/features/contributions/schema";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import type { Writer } from "@/features/contributions/writer";
import { Reconsidered, reconsiderTitle } from "@/features/watched-words/reconsidered";
import { emptyForm, fieldValue } from "@/web/form-state";

type CommentFormProps = {
  id: string;
  target: Target;
  writer: Writer /** Where somebody may not write here yet. */;
  instead: ReactNode;
  parentId?: string;
};

export function CommentForm({ id, target, writer, instead, parentId = "" }: CommentFormProps) {
  const [state, send, isPending] = useActionState(addCommentAction, emptyForm);
  useFreshPage(state);
  const partner = writer.may === "write" ? writer : null;
  // Who was signed out while writing keeps the form, with their words in it.
  if (!partner && !state.values.body) return instead;
  const form = parentId ? `reply-${parentId}` : "comment";
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, form)} title={reconsiderTitle(state)} />
      <Reconsidered state={state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="targetNoun" value={target.noun} />
      <input type="hidden" name="targetId" value={target.id} />
      <input type="hidden" name="parentId" value={parentId} />
      {partner ? <KeepWords name={`${form}:${partner.id}:${target.id}`} sent={state.done} /> : null}
      <TextArea
        name="body"
        id={`${form}-body`}
        label={parentId ? "Your reply" : "Ask a question, or say thank you"}
        hint={parentId ? undefined : "What you saw in your own place is an insight: it goes above."}
        rows={4}
        limit={2000}
        defaultValue={fieldValue(state, "body")}
        error={state.errors.body}
      />
      <Disclosure summary="How you are named" open={Boolean(state.errors.namedAs || state.errors.organisationId)}>
        <div className="grid gap-6">
          <NamedAs writer={writer} state={state} form={form} />
        </div>
      </Disclosure>
      <div>
        <Button disabled={isPending}>{partner?.isTrusted ? "Add to this page" : "Send to the editors"}</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
