"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { SelectField } from "@/components/select-field";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { changeSearchAction } from "@/features/saved-searches/actions";
import type { SavedSearch } from "@/features/saved-searches/queries";
import { emptyForm, fieldValue } from "@/web/form-state";

type ChangeSearchFormProps = { saved: Pick<SavedSearch, "id" | "name" | "rhythm"> };

export function ChangeSearchForm({ saved: { id, name, rhythm } }: ChangeSearchFormProps) {
  const [state, send, isSending] = useActionState(changeSearchAction, emptyForm);
  const given = fieldValue(state, "name", name);
  return (
    <form action={send} noValidate className="mt-2 grid gap-2">
      <Disclosure
        summary={
          <>
            Rename it, or change how often<span className="sr-only">: {name}</span>
          </>
        }
        open={state.message !== undefined}
      >
        <div className="grid gap-4">
          <ErrorSummary errors={formErrors(state, id)} />
          <input type="hidden" name="id" value={id} />
          <TextField
            key={given}
            name="name"
            id={`${id}-name`}
            label="What it is called"
            width="half"
            autoComplete="off"
            defaultValue={given}
            error={state.errors.name}
          />
          <SelectField
            name="rhythm"
            id={`${id}-rhythm`}
            label="How often you want an email"
            hint="There is none where nothing new answers."
            options={rhythmChoices}
            defaultValue={fieldValue(state, "rhythm", rhythm)}
            error={state.errors.rhythm}
          />
          <div>
            <Button variant="quiet" disabled={isSending}>
              Save
            </Button>
          </div>
        </div>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}

const rhythmChoices = [
  { value: "weekly", label: "Once a week, on Mondays" },
  { value: "daily", label: "Every morning" },
  { value: "off", label: "Never: I look here myself" },
];
