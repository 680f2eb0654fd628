"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { saveThingAction } from "@/features/saved-lists/actions";
import type { Saving } from "@/features/saved-lists/queries";
import type { Savable } from "@/features/saved-lists/schema";
import { emptyForm, fieldValue } from "@/web/form-state";

type SaveFormProps = { target: Savable; lists: Saving["lists"] };

/** Into a list that is there, or a new one. */
export function SaveForm({ target, lists }: SaveFormProps) {
  const [state, send, isSending] = useActionState(saveThingAction, emptyForm);
  const first = lists.find(({ holds, isFull }) => !holds && !isFull);
  const chosen = fieldValue(state, "list", first?.id ?? "new");
  return (
    <form action={send} noValidate className="group/save grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, "save")} />
      <input type="hidden" name="noun" value={target.noun} />
      <input type="hidden" name="targetId" value={target.id} />
      {lists.length > 0 ? (
        <ChoiceGroup
          key={chosen}
          name="list"
          id="save-list"
          legend="Which list?"
          choices={[
            ...lists.map(({ id, name, holds, isFull }) => ({
              value: id,
              label: name,
              hint: holds ? "It is in here already." : isFull ? "This list is full." : undefined,
              disabled: holds || isFull,
            })),
            { value: "new", label: "A new list" },
          ]}
          defaultValue={chosen}
          error={state.errors.list}
        />
      ) : (
        <input type="hidden" name="list" value="new" />
      )}
      <div className={lists.length > 0 ? "group-not-has-[[value=new]:checked]/save:hidden" : undefined}>
        <TextField
          name="name"
          id="save-name"
          label="What is the new list called?"
          hint="Only you see it. For example: For Thursday’s board"
          width="half"
          autoComplete="off"
          defaultValue={fieldValue(state, "name")}
          error={state.errors.name}
        />
      </div>
      <div>
        <Button disabled={isSending}>Save</Button>
      </div>
    </form>
  );
}
