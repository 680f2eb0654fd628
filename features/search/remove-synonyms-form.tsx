"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { FormStatus } from "@/components/form-status";
import { removeSynonymsAction } from "@/features/search/synonym-actions";
import { emptyForm } from "@/web/form-state";

export function RemoveSynonymsForm({ id, words }: { id: string; words: string }) {
  const [state, send, isPending] = useActionState(removeSynonymsAction, emptyForm, `/desk/synonyms?line=${id}`);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <Button variant="quiet" disabled={isPending} aria-label={`Take out: ${words}`}>
        Take out
      </Button>
      <FormStatus>{state.message ?? ""}</FormStatus>
    </form>
  );
}
