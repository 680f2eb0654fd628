"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { openListAction, renameListAction } from "@/features/saved-lists/actions";
import { emptyForm, fieldValue } from "@/web/form-state";

/** A new list, or another name for one that is there. */
export function NameForm({ list }: { list?: { id: string; name: string } }) {
  const [state, send, isSending] = useActionState(list ? renameListAction : openListAction, emptyForm);
  const form = list ? "rename" : "open";
  return (
    <form action={send} noValidate className="grid max-w-content gap-4">
      <ErrorSummary errors={formErrors(state, form)} />
      {list ? <input type="hidden" name="list" value={list.id} /> : null}
      <TextField
        key={list?.name}
        name="name"
        id={`${form}-name`}
        label={list ? "What it is called" : "What is the list for?"}
        hint={list ? undefined : "Only you see it. For example: For Thursday’s board"}
        width="half"
        autoComplete="off"
        defaultValue={fieldValue(state, "name", list?.name)}
        error={state.errors.name}
      />
      <div>
        <Button variant={list ? "quiet" : "primary"} disabled={isSending}>
          {list ? "Rename it" : "Make the list"}
        </Button>
      </div>
    </form>
  );
}
