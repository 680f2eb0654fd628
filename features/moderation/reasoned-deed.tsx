"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { buttonLook } from "@/components/button-look";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import type { Action, Decided } from "@/features/moderation/decide-form";
import { type ReasonedDeedName, reasonedDeeds } from "@/features/moderation/deed-words";
import { ReadyWords } from "@/features/moderation/ready-words";
import { emptyForm, fieldValue } from "@/web/form-state";

type ReasonedDeedProps = { action: Action; name: ReasonedDeedName; item: Decided; next: string };

/** A deed whose reason its author reads. One of them is open at a time. */
export function ReasonedDeed({ action, name, item, next }: ReasonedDeedProps) {
  const [state, send, isPending] = useActionState(action, emptyForm, `/moderation?item=${item.key}`);
  const words = reasonedDeeds[name];

  return (
    <details name="decide" open={state.message !== undefined} className="open:basis-full">
      <summary className={`w-fit list-none ${buttonLook("quiet")}`}>{words.summary}</summary>
      <form action={send} noValidate className="mt-4 grid gap-4">
        <ErrorSummary errors={formErrors(state, name)} />
        <input type="hidden" name="id" value={item.id} />
        <input type="hidden" name="version" value={item.version} />
        <input type="hidden" name="next" value={next} />
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
