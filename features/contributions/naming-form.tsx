"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { byline, type NamedAs } from "@/lib/byline";
import { emptyForm, type FormState, fieldValue } from "@/web/form-state";

type NamingFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  item: { id: string; namedAs: NamedAs; namings: NamedAs[]; organisation: string; place: string };
  me: { name: string; jobTitle: string };
};

/** The four ways of being named, each as readers would see it. */
export function NamingForm({ action, item, me }: NamingFormProps) {
  const [state, send, isPending] = useActionState(action, emptyForm);
  const choices = item.namings
    .filter((namedAs) => namedAs !== "role" || me.jobTitle !== "")
    .map((namedAs) => ({
      value: namedAs,
      label: byline(namedAs, { ...me, ...item }),
      hint: namedAs === "place" ? "Staff still know who you are." : undefined,
    }));
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "naming")} />
      <input type="hidden" name="id" value={item.id} />
      <ChoiceGroup
        key={item.namedAs}
        name="namedAs"
        id="naming-namedAs"
        legend="Readers see"
        choices={choices}
        defaultValue={fieldValue(state, "namedAs", item.namedAs)}
        error={state.errors.namedAs}
      />
      <div>
        <Button disabled={isPending}>Name me like this</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
