"use client";

import { type ReactNode, useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import type { Target } from "@/features/contributions/schema";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import type { Writer } from "@/features/contributions/writer";
import { addInsightAction } from "@/features/insights/actions";
import { InsightFields } from "@/features/insights/insight-fields";
import { Reconsidered, reconsiderTitle } from "@/features/watched-words/reconsidered";
import { emptyForm } from "@/web/form-state";

type InsightFormProps = {
  id: string;
  target: Target;
  writer: Writer;
  /** Where somebody may not write here yet. */
  instead: ReactNode;
  /** The comment in which it was said first, and what is made of it. */
  from?: { commentId: string; kind?: string; statement: string; named: { organisationId: string; namedAs: Naming } };
};
type Naming = "person" | "role" | "organisation" | "place";

/** A kind, a sentence, and send: the rest is as it was the last time. */
export function InsightForm({ id, target, writer, instead, from }: InsightFormProps) {
  const [state, send, isPending] = useActionState(addInsightAction, emptyForm);
  useFreshPage(state);
  const partner = writer.may === "write" ? writer : null;
  // Who was signed out while writing keeps the form, with their words in it.
  if (!partner && !state.values.statement) return instead;
  const last = partner?.last;
  return (
    <form action={send} noValidate className="group/insight grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "insight")} title={reconsiderTitle(state)} />
      <Reconsidered state={state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="targetNoun" value={target.noun} />
      <input type="hidden" name="targetId" value={target.id} />
      {from ? <input type="hidden" name="commentId" value={from.commentId} /> : null}
      {partner ? <KeepWords name={`insight:${partner.id}:${from?.commentId ?? target.id}`} sent={state.done} /> : null}
      <InsightFields
        state={state}
        form="insight"
        writer={writer}
        words={{ kind: from?.kind, statement: from?.statement, place: last?.place ?? partner?.places[0] }}
        namedBefore={from?.named ?? last}
      />
      <div className="group-not-has-[[name=kind]:checked]/insight:hidden">
        <Button disabled={isPending}>{partner?.isTrusted ? "Add to this page" : "Send to the editors"}</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
