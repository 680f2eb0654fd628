"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { StandsNow } from "@/features/desk/stands-now";
import { useBase } from "@/features/desk/use-base";
import { changeSourceAction } from "@/features/patterns/actions";
import type { SourceToWrite } from "@/features/patterns/desk-queries";
import { MeantFields } from "@/features/patterns/meant-fields";
import { emptyForm } from "@/web/form-state";

export function SourceForm({ source }: { source: SourceToWrite }) {
  const [state, save, isSaving] = useActionState(changeSourceAction, emptyForm);
  useFreshPage(state);
  const { id, title, stance, words, seen } = source;
  const name = `source-${id}`;
  return (
    <div>
      <Disclosure
        summary={
          <>
            Change<span className="sr-only">: {title}</span>
          </>
        }
        open={state.message !== undefined}
      >
        <form action={save} noValidate className="grid gap-6">
          <ErrorSummary errors={formErrors(state, name)} />
          {state.errors.version ? (
            <StandsNow
              name={name}
              rows={[
                { key: "Which way", value: stance === "for" ? "For the claim" : "Against it" },
                { key: "What is meant", value: words },
              ]}
            />
          ) : null}
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="seen" value={useBase(state, "seen", seen)} />
          <MeantFields name={name} state={state} source={source} />
          <div>
            <Button variant="quiet" disabled={isSaving}>
              Save
            </Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}
