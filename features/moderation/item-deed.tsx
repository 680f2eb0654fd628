"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import type { Action } from "@/features/moderation/decide-form";
import { emptyForm } from "@/web/form-state";

type ItemDeedProps = { action: Action; itemKey: string; children: string; shortcut?: string };

/** One quiet button on one thing in the queue. */
export function ItemDeed({ action, itemKey, children, shortcut }: ItemDeedProps) {
  const [state, send, isPending] = useActionState(action, emptyForm);
  return (
    <form action={send} className={state.message ? "grid basis-full gap-2" : undefined}>
      <ErrorSummary errors={formErrors(state, itemKey)} />
      <input type="hidden" name="item" value={itemKey} />
      <Button variant="quiet" disabled={isPending} data-shortcut={shortcut}>
        {children}
      </Button>
    </form>
  );
}
