"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { remarkToColleaguesAction, removeColleagueRemarkAction } from "@/features/moderation/actions";
import { emptyForm, fieldValue } from "@/web/form-state";

/** A word to the other moderators. */
export function RemarkToColleagues({ id, itemKey }: { id: string; itemKey: string }) {
  const [state, send, isPending] = useActionState(remarkToColleaguesAction, emptyForm, `/moderation?item=${itemKey}`);
  return (
    <form action={send} noValidate className="grid gap-3">
      <ErrorSummary errors={formErrors(state, "colleagues")} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="about" value={itemKey} />
      <TextArea
        name="words"
        id="colleagues-words"
        label="A word to the other moderators"
        hint="Its author never reads it."
        rows={2}
        limit={1000}
        defaultValue={fieldValue(state, "words")}
        error={state.errors.words}
      />
      <div>
        <Button variant="quiet" disabled={isPending}>
          Tell colleagues
        </Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}

export function RemoveRemark({ id }: { id: string }) {
  const [state, send, isPending] = useActionState(removeColleagueRemarkAction, emptyForm);
  return (
    <form action={send}>
      <ErrorSummary errors={formErrors(state, id)} />
      <input type="hidden" name="id" value={id} />
      <Button variant="quiet" disabled={isPending}>
        Take out
      </Button>
    </form>
  );
}
