"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { changeMissionAction } from "@/features/challenges/actions";
import type { MissionToChange } from "@/features/challenges/desk-queries";
import { MissionFields } from "@/features/challenges/mission-fields";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { StandsNow } from "@/features/desk/stands-now";
import { useBase } from "@/features/desk/use-base";
import { emptyForm } from "@/web/form-state";

export function ChangeMissionForm({ mission }: { mission: MissionToChange }) {
  const [state, save, isSaving] = useActionState(changeMissionAction, emptyForm);
  useFreshPage(state);
  const { id, title, test, dueOn, wordsSeen } = mission;
  const name = `mission-${id}`;
  return (
    <div>
      <Disclosure
        summary={
          <>
            Change its words or its day<span className="sr-only">: {title}</span>
          </>
        }
        open={state.message !== undefined}
      >
        <form action={save} noValidate className="grid max-w-content gap-6">
          <ErrorSummary errors={formErrors(state, name)} />
          {state.errors.version ? (
            <StandsNow
              name={name}
              rows={[
                { key: "The mission", value: title },
                { key: "How to tell", value: test },
                { key: "By which day", value: dueOn },
              ]}
            />
          ) : null}
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={useBase(state, "seen", wordsSeen)} />
          <MissionFields name={name} state={state} mission={mission} />
          <div>
            <Button variant="quiet" disabled={isSaving}>
              Save the mission
            </Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}
