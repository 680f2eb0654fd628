"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { removeSynonymsAction } from "@/features/search/synonym-actions";
import { emptyForm } from "@/web/form-state";

export function RemoveSynonymsForm({ id, words }: { id: string; words: string }) {
  const [state, send, isPending] = useActionState(removeSynonymsAction, emptyForm, `/desk/synonyms?line=${id}`);
  return (
    <form action={send} className="shrink-0 text-right">
      <input type="hidden" name="id" value={id} />
      <Button variant="quiet" disabled={isPending} aria-label={`Take out: ${words}`}>
        Take out
      </Button>
      {state.message ? (
        <p role="alert" className="font-ui text-ui">
          {state.message}
        </p>
      ) : null}
    </form>
  );
}
