"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import type { Action, Deeds } from "@/features/moderation/decide-form";
import { emptyForm, fieldValue } from "@/web/form-state";

type DecidedAlreadyProps = { deeds: Deeds; itemKey: string };

/** Without scripts, the answer to a decision that came second: what happened, and the reason that was written for nothing. */
export function DecidedAlready({ deeds, itemKey }: DecidedAlreadyProps) {
  return Object.entries(deeds).map(([name, action]) => (
    <CameSecond key={name} name={name} action={action} here={`/moderation?item=${itemKey}`} />
  ));
}

function CameSecond({ name, action, here }: { name: string; action: Action; here: string }) {
  const [state] = useActionState(action, emptyForm, here);
  const reason = fieldValue(state, "reason");
  if (!state.message) return null;
  return (
    <div className="mb-8 grid gap-6">
      <ErrorSummary errors={formErrors(state, name)} />
      {reason ? (
        <TextArea
          name="kept"
          id={`kept-${name}`}
          label="Why, and what would help"
          hint="It was not sent. Your words are kept here."
          rows={4}
          defaultValue={reason}
        />
      ) : null}
    </div>
  );
}
