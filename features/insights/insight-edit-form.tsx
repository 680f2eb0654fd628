"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { editInsightAction } from "@/features/insights/actions";
import type { Kind } from "@/features/insights/schema";
import { emptyForm, fieldValue } from "@/web/form-state";

type InsightEditFormProps = {
  insight: { id: string; version: number; kind: Kind };
  words: { statement: string; why: string; condition: string; changed: string };
};

export function InsightEditForm({ insight, words }: InsightEditFormProps) {
  const [state, send, isPending] = useActionState(editInsightAction, emptyForm);
  useFreshPage(state);
  const field = (name: keyof typeof words) => ({
    name,
    id: `edit-${name}`,
    defaultValue: fieldValue(state, name, words[name]),
    error: state.errors[name],
  });
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "edit")} />
      <input type="hidden" name="id" value={insight.id} />
      <input type="hidden" name="version" value={insight.version} />
      <KeepWords name={`insight:${insight.id}`} sent={state.done} />
      <TextArea {...field("statement")} label="Say it in a sentence or two" rows={3} limit={280} />
      {insight.kind === "used-this" ? (
        <TextArea {...field("changed")} label="What did you change?" rows={2} limit={280} />
      ) : null}
      <TextArea {...field("why")} label="Why it matters" optional rows={2} limit={140} />
      <TextArea {...field("condition")} label="True where …" optional rows={2} limit={140} />
      <div>
        <Button disabled={isPending}>Send the new words</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
