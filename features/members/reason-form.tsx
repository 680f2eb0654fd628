"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import type { ButtonVariant } from "@/components/button-look";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { emptyForm, type FormState, fieldValue } from "@/web/form-state";

type ReasonFormProps = {
  /** The form's own id, for links to it. */
  name: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  person: { id: string; seen: string };
  summary: string;
  /** What happens, before it is done. */
  about: string;
  children: string;
  variant?: ButtonVariant;
  open?: boolean;
};

/** One deed on somebody's account, with a reason. */
export function ReasonForm({ name, action, person, summary, about, children, variant, open = false }: ReasonFormProps) {
  const [state, send, isPending] = useActionState(action, emptyForm, `/admin/people/${person.id}`);
  return (
    <Disclosure summary={summary} open={open || state.message !== undefined}>
      <form id={name} action={send} noValidate className="grid gap-4">
        <ErrorSummary errors={formErrors(state, name)} />
        <p className="max-w-measure">{about}</p>
        <input type="hidden" name="personId" value={person.id} />
        <input type="hidden" name="seen" value={person.seen} />
        <TextArea
          name="reason"
          id={`${name}-reason`}
          label="Why"
          hint="They read it in the letter that tells them, and it is kept in the history."
          rows={3}
          limit={1000}
          defaultValue={fieldValue(state, "reason")}
          error={state.errors.reason}
        />
        <div>
          <Button variant={variant} disabled={isPending}>
            {children}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
