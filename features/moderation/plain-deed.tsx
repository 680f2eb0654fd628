"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { decideAction } from "@/features/moderation/actions";
import type { Decided } from "@/features/moderation/decide-form";
import { DeedFields, hereFor } from "@/features/moderation/deed-fields";
import { type PlainDeedName, plainDeeds } from "@/features/moderation/deed-words";
import { emptyForm } from "@/web/form-state";

type PlainDeedProps = { name: PlainDeedName; item: Decided };

/** One button. */
export function PlainDeed({ name, item }: PlainDeedProps) {
  // Without scripts the answer comes back to this address, where it is found though the item does not wait any more.
  const [state, send, isPending] = useActionState(decideAction, emptyForm, hereFor(name, item.itemKey));
  const { button, key } = plainDeeds[name];
  return (
    <form action={send} className={state.message ? "grid basis-full gap-3" : undefined}>
      <ErrorSummary errors={formErrors(state, name)} />
      <DeedFields deed={name} item={item} />
      <div>
        <Button disabled={isPending} data-shortcut={key}>
          {button}
        </Button>
      </div>
    </form>
  );
}
