"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { TextField } from "@/components/text-field";
import { spendRecoveryCodeAction } from "@/features/factors/actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm, fieldValue } from "@/web/form-state";

export function RecoveryCodeForm({ next }: { next: string }) {
  const [state, action, isSending] = useActionState(spendRecoveryCodeAction, emptyForm);
  // What is wrong with a code stands open, without scripts too.
  return (
    <Disclosure summary="My phone or key is lost: use a recovery code" open={state.message !== undefined || undefined}>
      <form action={action} noValidate className="grid gap-6">
        <FormErrors state={state} />
        <input type="hidden" name="next" value={next} />
        <TextField
          key={fieldValue(state, "recoveryCode")}
          name="recoveryCode"
          label="Recovery code"
          hint="Sixteen letters and figures, as in 7kqm-2xd9-hvt4-0npr. Each code works once."
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={fieldValue(state, "recoveryCode")}
          error={state.errors.recoveryCode}
          width="half"
        />
        <div>
          <Button variant="quiet" disabled={isSending}>
            Use this recovery code
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
