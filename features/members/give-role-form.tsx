"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { giveRoleAction } from "@/features/members/people-actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type GiveRoleFormProps = {
  person: { id: string; seen: string };
  /** What they are, or were until a moment ago. */
  role: { staffRole: string | null; places: { name: string }[] };
  open?: boolean;
};

export function GiveRoleForm({ person, role, open = false }: GiveRoleFormProps) {
  const [state, action, isPending] = useActionState(giveRoleAction, emptyForm, `/admin/people/${person.id}`);
  const chosen = role.staffRole === "moderator" && role.places.length > 0 ? "moderator-of-places" : (role.staffRole ?? "");
  const places = role.places.map(({ name }) => name).join("\n");
  return (
    <Disclosure summary="Give a role" open={open || state.message !== undefined}>
      <form id="give-role" action={action} noValidate className="grid gap-6">
        <ErrorSummary errors={formErrors(state, "give-role")} />
        <input type="hidden" name="personId" value={person.id} />
        <input type="hidden" name="seen" value={person.seen} />
        <ChoiceGroup
          name="role"
          id="give-role-role"
          legend="They become"
          choices={choices}
          defaultValue={fieldValue(state, "role", chosen)}
          error={state.errors.role}
        />
        <TextArea
          name="places"
          id="give-role-places"
          label="Places"
          hint="For a moderator of some places: one to a line, by name or code."
          optional
          rows={3}
          defaultValue={fieldValue(state, "places", places)}
          error={state.errors.places}
        />
        <TextArea
          name="reason"
          id="give-role-reason"
          label="Why"
          hint="They read it in the letter that tells them, and it is kept in the history."
          rows={3}
          limit={1000}
          defaultValue={fieldValue(state, "reason")}
          error={state.errors.reason}
        />
        <div>
          <Button disabled={isPending}>Give the role</Button>
        </div>
      </form>
    </Disclosure>
  );
}

const choices = [
  { value: "moderator-of-places", label: "Moderator of some places", hint: "Decides what waits from the places below." },
  { value: "moderator", label: "Moderator of every place", hint: "Decides what waits from anywhere." },
  { value: "editor", label: "Editor", hint: "Decides what waits from anywhere, publishes posts, reports and questions." },
  { value: "administrator", label: "Administrator", hint: "All that an editor does; people, roles and organisations." },
] as const;
