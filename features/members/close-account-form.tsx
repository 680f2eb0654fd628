"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { TextField } from "@/components/text-field";
import { closeAccountAction } from "@/features/members/closing-actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm, fieldValue } from "@/web/form-state";

type CloseAccountFormProps = { name: string; email: string };

/** What becomes of what they wrote, and the code that closes the account. */
export function CloseAccountForm({ name, email }: CloseAccountFormProps) {
  const [state, action, isSending] = useActionState(closeAccountAction, emptyForm);
  return (
    <form action={action} noValidate className="grid gap-8">
      <FormErrors state={state} />
      <ChoiceGroup
        key={`naming ${fieldValue(state, "naming")}`}
        name="naming"
        legend="How shall what you published be named?"
        choices={[
          { value: "as-it-is", label: "As it is now", hint: `Where it says “${name}”, it goes on saying so.` },
          { value: "organisation", label: "In my organisation’s name" },
          { value: "place", label: "As “a partner in” its place", hint: "Where it has no place, in the organisation’s name." },
        ]}
        defaultValue={fieldValue(state, "naming")}
        error={state.errors.naming}
      />
      <ChoiceGroup
        key={`unpublished ${fieldValue(state, "unpublished")}`}
        name="unpublished"
        legend="And what is not published yet?"
        hint="Insights and comments that wait are withdrawn and deleted either way."
        choices={[
          {
            value: "leave",
            label: "Leave my notes to the organisation",
            hint: "Its leads can hand them over to a colleague. Nobody else reads them before.",
          },
          { value: "delete", label: "Delete them" },
        ]}
        defaultValue={fieldValue(state, "unpublished")}
        error={state.errors.unpublished}
      />
      <TextField
        key={`code ${fieldValue(state, "code")}`}
        name="code"
        label="Your code"
        hint={
          <>
            Six digits, sent to <span className="wrap-anywhere">{email}</span>.
          </>
        }
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        defaultValue={fieldValue(state, "code")}
        error={state.errors.code}
        width="short"
      />
      <div>
        <Button variant="danger" disabled={isSending}>
          Close my account for good
        </Button>
      </div>
    </form>
  );
}
