"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import type { Deeds } from "@/features/moderation/decide-form";
import { emptyForm, fieldValue } from "@/web/form-state";

/** Without scripts, the answer to a decision that came second: what happened, and the reason that was written for nothing. */
export function DecidedAlready({ deeds, itemKey }: { deeds: Deeds; itemKey: string }) {
  const here = `/moderation?item=${itemKey}`;
  const [published] = useActionState(deeds.publish, emptyForm, here);
  const [returned] = useActionState(deeds.giveBack, emptyForm, here);
  const reason = fieldValue(returned, "reason");
  return (
    <div className="mb-8 grid gap-6">
      <ErrorSummary errors={[...formErrors(published, "publish"), ...formErrors(returned, "return")]} />
      {reason ? (
        <TextArea
          name="kept"
          id="kept-reason"
          label="Why, and what would help"
          hint="It was not sent. Your words are kept here."
          rows={4}
          defaultValue={reason}
        />
      ) : null}
    </div>
  );
}
