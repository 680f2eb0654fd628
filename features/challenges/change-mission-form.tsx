"use client";

import { changeMissionAction } from "@/features/challenges/actions";
import type { MissionToChange } from "@/features/challenges/desk-queries";
import { MissionFields } from "@/features/challenges/mission-fields";
import { ChangeRowForm } from "@/features/desk/change-row-form";

export function ChangeMissionForm({ mission }: { mission: MissionToChange }) {
  const { id, title, test, dueOn, wordsSeen } = mission;
  const name = `mission-${id}`;
  return (
    <ChangeRowForm
      action={changeMissionAction}
      name={name}
      row={{ id, title, seen: wordsSeen }}
      summary="Change its words or its day"
      save="Save the mission"
      stands={[
        { key: "The mission", value: title },
        { key: "How to tell", value: test },
        { key: "By which day", value: dueOn },
      ]}
    >
      {(state) => <MissionFields name={name} state={state} mission={mission} />}
    </ChangeRowForm>
  );
}
