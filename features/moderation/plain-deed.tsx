"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import type { Action, Decided } from "@/features/moderation/decide-form";
import { type PlainDeedName, plainDeeds } from "@/features/moderation/deed-words";
import { emptyForm } from "@/web/form-state";

type PlainDeedProps = { action: Action; name: PlainDeedName; item: Decided; next: string };

/** One button. */
export function PlainDeed({ action, name, item, next }: PlainDeedProps) {
  // Without scripts the answer comes back to this address, where it is found though the item does not wait any more.
  const [state, send, isPending] = useActionState(action, emptyForm, `/moderation?item=${item.key}`);
  return (
    <form action={send} className={state.message ? "grid basis-full gap-3" : undefined}>
      <ErrorSummary errors={formErrors(state, name)} />
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <input type="hidden" name="next" value={next} />
      <div>
        <Button disabled={isPending}>{plainDeeds[name]}</Button>
      </div>
    </form>
  );
}
