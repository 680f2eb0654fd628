"use client";

import { useActionState, useRef } from "react";
import { Button } from "@/components/button";
import { buttonLook } from "@/components/button-look";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { decideAction } from "@/features/moderation/actions";
import type { Decided } from "@/features/moderation/decide-form";
import { DeedFields } from "@/features/moderation/deed-fields";
import { type ReasonedDeedName, reasonedDeeds } from "@/features/moderation/deed-words";
import { readyReasons } from "@/features/moderation/ready-reasons";
import { emptyForm, fieldValue } from "@/web/form-state";

type ReasonedDeedProps = { name: ReasonedDeedName; item: Decided };

/** A deed whose reason its author reads. One of them is open at a time. */
export function ReasonedDeed({ name, item }: ReasonedDeedProps) {
  const [state, send, isPending] = useActionState(decideAction, emptyForm, `/moderation?item=${item.itemKey}`);
  const form = useRef<HTMLFormElement>(null);
  const words = reasonedDeeds[name];

  /** The ready words become one's own: they go into the field, and the choice is free again. */
  function take({ target }: { target: EventTarget }) {
    if (!(target instanceof HTMLInputElement) || target.name !== "ready") return;
    const field = form.current?.elements.namedItem("reason");
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.value = [field.value.trim(), target.value].filter(Boolean).join("\n\n");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    target.checked = false;
    field.focus();
  }

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
      <form ref={form} action={send} noValidate onChange={take} className="mt-4 grid gap-4">
        <ErrorSummary errors={formErrors(state, name)} />
        <DeedFields deed={name} item={item} />
        {name === "return" ? (
          <ChoiceGroup
            name="ready"
            id="return-ready"
            legend="Begin with"
            optional
            choices={readyReasons.map((ready) => ({ value: ready.words, label: ready.name }))}
            dense
            defaultValue={fieldValue(state, "ready")}
          />
        ) : null}
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
