"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { editInsightAction } from "@/features/insights/actions";
import { InsightFields } from "@/features/insights/insight-fields";
import type { OwnInsight } from "@/features/insights/queries";
import { Reconsidered, reconsiderTitle } from "@/features/watched-words/reconsidered";
import { emptyForm } from "@/web/form-state";

type InsightEditFormProps = { insight: Pick<OwnInsight, "id" | "version" | "organisationId" | "words" | "writer"> };

/** All of it may be said otherwise, but for whom it was said. */
export function InsightEditForm({ insight: { id, version, organisationId, words, writer } }: InsightEditFormProps) {
  const [state, send, isPending] = useActionState(editInsightAction, emptyForm);
  useFreshPage(state);
  const itsOwn =
    writer.may === "write"
      ? { ...writer, organisations: writer.organisations.filter((organisation) => organisation.id === organisationId) }
      : writer;
  return (
    <form action={send} noValidate className="group/insight grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "edit")} title={reconsiderTitle(state)} />
      <Reconsidered state={state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <KeepWords name={`insight:${id}`} sent={state.done} />
      <InsightFields
        state={state}
        form="edit"
        writer={itsOwn}
        words={{ ...words, changedOn: words.changedOn.slice(0, 7) }}
        namedBefore={{ organisationId, namedAs: words.namedAs }}
        keepsName
      />
      <div>
        <Button disabled={isPending}>Send the new words</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
