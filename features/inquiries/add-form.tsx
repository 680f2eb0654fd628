"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { SelectField, type SelectOption } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { addToInquiryAction } from "@/features/inquiries/actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type AddFormProps = { inquiryId: string; choices: readonly SelectOption[]; isOpen: boolean };

export function AddForm({ inquiryId, choices, isOpen }: AddFormProps) {
  const [state, add, isAdding] = useActionState(addToInquiryAction, emptyForm);
  return (
    <div>
      <Disclosure summary="Add a post or a report" open={isOpen || state.message !== undefined}>
        <form action={add} noValidate className="grid max-w-content gap-6">
          <ErrorSummary errors={formErrors(state, "add")} />
          <input type="hidden" name="inquiryId" value={inquiryId} />
          <TextField
            name="named"
            id="add-named"
            label="Address or title"
            hint="Paste the address of a post or a report, or write words of its title."
            autoComplete="off"
            defaultValue={fieldValue(state, "named")}
            error={state.errors.named}
          />
          {choices.length > 0 ? (
            <SelectField
              name="chosen"
              id="add-chosen"
              label="Or choose"
              empty="Nothing chosen"
              options={choices}
              defaultValue={fieldValue(state, "chosen")}
              error={state.errors.chosen}
            />
          ) : null}
          <div>
            <Button disabled={isAdding}>Add it</Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}
