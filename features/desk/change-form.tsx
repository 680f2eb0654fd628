"use client";

import { type ComponentProps, type ReactNode, useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { StandsNow } from "@/features/desk/stands-now";
import { useBase } from "@/features/desk/use-base";
import { emptyForm, type FormState } from "@/web/form-state";

type ChangeFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  noun: "challenge" | "inquiry" | "pattern" | "question" | "workshop";
  item: { id: string; version: number };
  /** How it stands, shown beside one's own words when somebody else was first. */
  stands: ComponentProps<typeof StandsNow>["rows"];
  /** What the ids of its fields begin with. */
  form?: string;
  children: (state: FormState) => ReactNode;
};

/** What editors change of a thing that is there: from the version that they saw, and nothing typed is lost. */
export function ChangeForm({ action, noun, item: { id, version }, stands, form = noun, children }: ChangeFormProps) {
  const [state, save, isSaving] = useActionState(action, emptyForm);
  useFreshPage(state);
  const base = useBase(state, "version", String(version));
  return (
    <form action={save} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, form)} />
      {state.errors.version ? <StandsNow name={noun} rows={stands} /> : null}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={base} />
      <KeepWords name={`${noun}:${id}`} sent={state.done} />
      {children(state)}
      <div>
        <Button disabled={isSaving}>Save</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
