"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { Disclosure } from "@/components/disclosure";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { choicesOf } from "@/features/desk/choices";
import { CiteFields } from "@/features/desk/cite-fields";
import { citeForPatternAction } from "@/features/patterns/actions";
import type { PatternToWrite } from "@/features/patterns/desk-queries";
import { MeantFields } from "@/features/patterns/meant-fields";
import { emptyForm } from "@/web/form-state";

export function CiteForm({ pattern }: { pattern: PatternToWrite }) {
  const [state, cite, isCiting] = useActionState(citeForPatternAction, emptyForm);
  return (
    <div>
      <Disclosure summary="Cite a note or an insight" open={pattern.sources.length === 0 || state.message !== undefined}>
        <form action={cite} noValidate className="grid max-w-content gap-6">
          <ErrorSummary errors={formErrors(state, "cite")} />
          <input type="hidden" name="patternId" value={pattern.id} />
          <CiteFields name="cite" state={state} choices={choicesOf(pattern.choices)} what="a note or an insight" />
          <MeantFields name="cite" state={state} />
          <div>
            <Button disabled={isCiting}>Cite it</Button>
          </div>
        </form>
      </Disclosure>
      <FormStatus>{state.done}</FormStatus>
    </div>
  );
}
