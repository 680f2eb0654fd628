"use client";

import { ChangeRowForm } from "@/features/desk/change-row-form";
import { changeSourceAction } from "@/features/patterns/actions";
import type { SourceToWrite } from "@/features/patterns/desk-queries";
import { MeantFields } from "@/features/patterns/meant-fields";

export function SourceForm({ source }: { source: SourceToWrite }) {
  const { id, title, stance, words, seen } = source;
  const name = `source-${id}`;
  return (
    <ChangeRowForm
      action={changeSourceAction}
      name={name}
      row={{ id, title, seen }}
      summary="Change"
      save="Save"
      stands={[
        { key: "Which way", value: stance === "for" ? "For the claim" : "Against it" },
        { key: "What is meant", value: words },
      ]}
    >
      {(state) => <MeantFields name={name} state={state} source={source} />}
    </ChangeRowForm>
  );
}
