"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import type { Action } from "@/features/moderation/decide-form";
import { ReadyWords } from "@/features/moderation/ready-words";
import { emptyForm, fieldValue } from "@/web/form-state";

type TakeDownSaidFormProps = { action: Action; item: { id: string; version: number } };

/** Why, as its author reads it. */
export function TakeDownSaidForm({ action, item }: TakeDownSaidFormProps) {
  const [state, send, isPending] = useActionState(action, emptyForm);
  useFreshPage(state);
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "take-down")} />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <ReadyWords way="take-down" id="take-down-ready" into="reason" defaultValue={fieldValue(state, "ready")} />
      <TextArea
        name="reason"
        id="take-down-reason"
        label="Why it is taken down"
        hint="The author reads this, with their text."
        rows={4}
        limit={1000}
        defaultValue={fieldValue(state, "reason")}
        error={state.errors.reason}
      />
      <div>
        <Button variant="danger" disabled={isPending}>
          Take it down
        </Button>
      </div>
    </form>
  );
}
