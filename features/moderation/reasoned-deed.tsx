"use client";

import { useActionState, useRef } from "react";
import { Button } from "@/components/button";
import { buttonLook } from "@/components/button-look";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { decideAction } from "@/features/moderation/actions";
import type { Decided } from "@/features/moderation/decide-form";
import { DeedFields, hereFor } from "@/features/moderation/deed-fields";
import { type ReasonedDeedName, reasonedDeeds } from "@/features/moderation/deed-words";
import { ReadyWords } from "@/features/moderation/ready-words";
import { emptyForm, fieldValue } from "@/web/form-state";

type ReasonedDeedProps = { name: ReasonedDeedName; item: Decided };

/** A deed whose reason its author reads. One of them is open at a time. */
export function ReasonedDeed({ name, item }: ReasonedDeedProps) {
  const [state, send, isPending] = useActionState(decideAction, emptyForm, hereFor(name, item.itemKey));
  const form = useRef<HTMLFormElement>(null);
  const words = reasonedDeeds[name];

  return (
    <details
      name="decide"
      open={state.message !== undefined}
      onToggle={({ currentTarget }) =>
        currentTarget.open && form.current?.querySelector<HTMLElement>("[name=ready], [name=reason]")?.focus()
      }
      className="open:basis-full"
    >
      <summary data-shortcut={words.key} className={`w-fit list-none ${buttonLook("quiet")}`}>
        {words.summary}
      </summary>
      <form ref={form} action={send} noValidate className="mt-4 grid gap-4">
        <ErrorSummary errors={formErrors(state, name)} />
        <DeedFields deed={name} item={item} />
        <ReadyWords way={name} id={`${name}-ready`} into="reason" defaultValue={fieldValue(state, "ready")} />
        <TextArea
          name="reason"
          id={`${name}-reason`}
          label={words.label}
          hint={words.hint}
          rows={4}
          limit={1000}
          defaultValue={fieldValue(state, "reason")}
          error={state.errors.reason}
        />
        <div>
          <Button variant="danger" disabled={isPending}>
            {words.button}
          </Button>
        </div>
      </form>
    </details>
  );
}
