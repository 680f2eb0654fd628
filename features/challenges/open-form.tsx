"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { openChallengeAction } from "@/features/challenges/actions";
import { ChallengeFields } from "@/features/challenges/challenge-fields";
import type { PlaceToChallenge } from "@/features/challenges/desk-queries";
import { formErrors } from "@/features/contributions/form-errors";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { emptyForm } from "@/web/form-state";

export function OpenChallengeForm({ id, places }: { id: string; places: readonly PlaceToChallenge[] }) {
  const [state, open, isOpening] = useActionState(openChallengeAction, emptyForm);
  useFreshPage(state);
  return (
    <form action={open} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "challenge")} />
      <input type="hidden" name="id" value={id} />
      <ChallengeFields state={state} places={places} />
      <div>
        <Button disabled={isOpening}>Open the challenge</Button>
      </div>
    </form>
  );
}
