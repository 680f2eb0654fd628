"use client";

import { useActionState, useRef } from "react";
import { Button } from "@/components/button";
import { buttonLook } from "@/components/button-look";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { readyReasons } from "@/features/moderation/ready-reasons";
import { emptyForm, type FormState, fieldValue } from "@/web/form-state";

type Action = (state: FormState, form: FormData) => Promise<FormState>;

export type Deeds = { publish: Action; giveBack: Action };

type DecideFormProps = { deeds: Deeds; item: { key: string; id: string; version: number }; next: string };

/** Two deeds, always within reach: at the bottom of the window. */
export function DecideForm({ deeds, item, next }: DecideFormProps) {
  // Without scripts the answer comes back to this address, where it is found though the item does not wait any more.
  const here = `/moderation?item=${item.key}`;
  const [published, publish, isPublishing] = useActionState(deeds.publish, emptyForm, here);
  const [returned, giveBack, isReturning] = useActionState(deeds.giveBack, emptyForm, here);
  const form = useRef<HTMLFormElement>(null);
  const isBusy = isPublishing || isReturning;
  const which = (
    <>
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
      <input type="hidden" name="next" value={next} />
    </>
  );

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
    <div
      data-sticky="bottom"
      className="no-print sticky bottom-0 mt-8 flex max-h-[85vh] flex-wrap items-start gap-x-4 gap-y-3 overflow-y-auto border-t-2 border-ink bg-paper py-3"
    >
      <div className="basis-full empty:hidden">
        <ErrorSummary errors={[...formErrors(published, "publish"), ...formErrors(returned, "return")]} />
      </div>
      <form action={publish}>
        {which}
        <Button disabled={isBusy}>Publish</Button>
      </form>
      <details open={returned.message !== undefined} className="open:basis-full">
        <summary className={`w-fit list-none ${buttonLook("quiet")}`}>Return with a reason</summary>
        <form ref={form} action={giveBack} noValidate onChange={take} className="mt-4 grid gap-4">
          {which}
          <ChoiceGroup
            name="ready"
            id="return-ready"
            legend="Begin with"
            optional
            choices={readyReasons.map(({ name, words }) => ({ value: words, label: name }))}
            dense
            defaultValue={fieldValue(returned, "ready")}
          />
          <TextArea
            name="reason"
            id="return-reason"
            label="Why, and what would help"
            hint="The author reads this, with their text."
            rows={4}
            limit={1000}
            defaultValue={fieldValue(returned, "reason")}
            error={returned.errors.reason}
          />
          <div>
            <Button variant="danger" disabled={isBusy}>
              Return to the author
            </Button>
          </div>
        </form>
      </details>
    </div>
  );
}
