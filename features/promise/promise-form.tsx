"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { setPromiseAction } from "@/features/promise/actions";
import { promiseLimits } from "@/features/promise/limits";
import { emptyForm, fieldValue } from "@/web/form-state";

export function PromiseForm({ days }: { days: number }) {
  const [state, action, isPending] = useActionState(setPromiseAction, emptyForm, "/admin/settings");
  return (
    <form id="promise" action={action} noValidate className="grid gap-6">
      <ErrorSummary errors={formErrors(state, "promise")} />
      <input type="hidden" name="seen" value={days} />
      <TextField
        name="days"
        id="promise-days"
        label="Working days"
        hint={`From ${promiseLimits.fewest} to ${promiseLimits.most}, Monday to Friday. Whoever sends something hears by 5pm on the last of them.`}
        inputMode="numeric"
        width="short"
        defaultValue={fieldValue(state, "days", String(days))}
        error={state.errors.days}
      />
      <TextArea
        name="reason"
        id="promise-reason"
        label="Why"
        hint="Kept in the record."
        rows={3}
        limit={1000}
        defaultValue={fieldValue(state, "reason")}
        error={state.errors.reason}
      />
      <div>
        <Button disabled={isPending}>Promise this from now on</Button>
      </div>
    </form>
  );
}
