"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { decideAction } from "@/features/moderation/actions";
import { hereFor } from "@/features/moderation/deed-fields";
import { decidingDeeds } from "@/features/moderation/possible-deeds";
import { emptyForm, fieldValue } from "@/web/form-state";

/** Without scripts, the answer to a decision that came second: what happened, and the reason that was written for nothing. */
export function DecidedAlready({ itemKey }: { itemKey: string }) {
  return decidingDeeds.map((deed) => <CameSecond key={deed} deed={deed} itemKey={itemKey} />);
}

function CameSecond({ deed, itemKey }: { deed: string; itemKey: string }) {
  const [state] = useActionState(decideAction, emptyForm, hereFor(deed, itemKey));
  const reason = fieldValue(state, "reason");
  if (!state.message) return null;
  return (
    <div className="mb-8 grid gap-6">
      <ErrorSummary errors={formErrors(state, deed)} />
      {reason ? (
        <TextArea
          name="kept"
          id={`kept-${deed}`}
          label="Why, and what would help"
          hint="It was not sent. Your words are kept here."
          rows={4}
          defaultValue={reason}
        />
      ) : null}
    </div>
  );
}
