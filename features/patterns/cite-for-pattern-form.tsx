"use client";

import { choicesOf } from "@/features/desk/choices";
import { CiteForm } from "@/features/desk/cite-form";
import { citeForPatternAction } from "@/features/patterns/actions";
import type { PatternToWrite } from "@/features/patterns/desk-queries";
import { MeantFields } from "@/features/patterns/meant-fields";

export function CiteForPatternForm({ pattern }: { pattern: PatternToWrite }) {
  return (
    <CiteForm
      action={citeForPatternAction}
      summary="Cite a note or an insight"
      to={{ name: "patternId", id: pattern.id }}
      isFirst={pattern.sources.length === 0}
      choices={choicesOf(pattern.choices)}
      label="Address or reference"
      hint="Of a note or an insight: paste its address, or write its reference, such as HB-2018-0042."
    >
      {(state) => <MeantFields name="cite" state={state} />}
    </CiteForm>
  );
}
