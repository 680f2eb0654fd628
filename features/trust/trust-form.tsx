"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { changeTrustAction } from "@/features/trust/actions";
import { trustInWords } from "@/features/trust/in-words";
import type { Trust } from "@/features/trust/queries";
import { emptyForm, fieldValue } from "@/web/form-state";

/** Whether what somebody says goes live at once, since when and why; and the deed that changes it. */
export function TrustForm({ trust }: { trust: Trust }) {
  const [state, send, isPending] = useActionState(changeTrustAction, emptyForm);
  const { id, name, isTrusted, word, whyNot } = trust;
  return (
    <Disclosure summary={`Trust: ${trustInWords(trust)}`} open={state.message !== undefined || state.done !== undefined}>
      <p className="max-w-measure font-ui text-ui">
        {isTrusted
          ? `What ${name} says goes live at once, and is looked at after.`
          : `What ${name} says waits to be looked at first.`}
      </p>
      {word ? (
        <p dir="auto" className="mt-2 max-w-measure font-ui text-ui whitespace-pre-line wrap-anywhere text-ink-2">
          “{word.reason}”
        </p>
      ) : null}
      <FormStatus>{state.done}</FormStatus>
      {whyNot ? (
        <p className="max-w-measure font-ui text-ui text-ink-2">{whyNot}</p>
      ) : (
        <form action={send} noValidate className="grid gap-4">
          <ErrorSummary errors={formErrors(state, "trust")} />
          <input type="hidden" name="personId" value={id} />
          <input type="hidden" name="deed" value={isTrusted ? "take" : "grant"} />
          <TextArea
            key={fieldValue(state, "reason")}
            name="reason"
            id="trust-reason"
            label={isTrusted ? "Why it is taken" : "Why it is granted"}
            hint="They read it in the letter that tells them, and among their contributions."
            rows={2}
            limit={1000}
            defaultValue={fieldValue(state, "reason")}
            error={state.errors.reason}
          />
          <div>
            <Button variant={isTrusted ? "danger" : "quiet"} disabled={isPending}>
              {isTrusted ? "Take trust away" : "Grant trust"}
            </Button>
          </div>
        </form>
      )}
    </Disclosure>
  );
}
