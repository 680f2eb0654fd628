"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { seeNotificationsAction } from "@/features/notifications/actions";
import { emptyForm } from "@/web/form-state";

type SeenFormProps = { newest: string; isNew: boolean };

/** The button goes when nothing is new; what it said stays. */
export function SeenForm({ newest, isNew }: SeenFormProps) {
  const [state, send, isPending] = useActionState(seeNotificationsAction, emptyForm);
  return (
    <form action={send} className="mb-6 grid gap-2">
      <ErrorSummary errors={formErrors(state, "seen")} />
      <input type="hidden" name="newest" value={newest} />
      {isNew ? (
        <div>
          <Button variant="quiet" disabled={isPending}>
            I have seen these
          </Button>
        </div>
      ) : null}
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
