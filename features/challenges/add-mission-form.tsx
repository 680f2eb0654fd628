"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { addMissionAction } from "@/features/challenges/actions";
import { MissionFields } from "@/features/challenges/mission-fields";
import { formErrors } from "@/features/contributions/form-errors";
import { emptyForm } from "@/web/form-state";

/** `id` is the new mission's, and another once it has been added. */
export function AddMissionForm({ id, challengeId, isFirst }: { id: string; challengeId: string; isFirst: boolean }) {
  const [state, add, isAdding] = useActionState(addMissionAction, emptyForm);
  return (
    <div>
      <Disclosure summary="Add a mission" open={isFirst || state.message !== undefined}>
        <form action={add} noValidate className="grid max-w-content gap-6">
          <ErrorSummary errors={formErrors(state, "mission")} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="challengeId" value={challengeId} />
          <MissionFields name="mission" state={state} />
          <div>
            <Button disabled={isAdding}>Add the mission</Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}
