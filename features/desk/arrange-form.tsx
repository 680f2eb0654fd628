"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { emptyForm, type FormState } from "@/web/form-state";

type ArrangeFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  id: string;
  /** What is moved or removed, for those who hear a button alone. */
  about: string;
  isFirst: boolean;
  isLast: boolean;
};

/** Up, down, away: each a button, so that nothing is dragged. */
export function ArrangeForm({ action, id, about, isFirst, isLast }: ArrangeFormProps) {
  const [state, send, isSending] = useActionState(action, emptyForm);
  const deeds = [
    { deed: "up", words: "Move up", isThere: !isFirst },
    { deed: "down", words: "Move down", isThere: !isLast },
    { deed: "remove", words: "Remove", isThere: true },
  ];
  return (
    <form action={send}>
      <ErrorSummary errors={formErrors(state, id)} />
      <input type="hidden" name="id" value={id} />
      <div className="flex flex-wrap gap-x-6">
        {deeds
          .filter(({ isThere }) => isThere)
          .map(({ deed, words }) => (
            <button
              key={deed}
              type="submit"
              name="deed"
              value={deed}
              disabled={isSending}
              className="inline-flex min-h-target items-center font-ui text-ui text-estuary underline underline-offset-4 hover:text-estuary-deep"
            >
              {words}
              <span className="sr-only">: {about}</span>
            </button>
          ))}
      </div>
      {state.done ? <FormStatus>{state.done}</FormStatus> : null}
    </form>
  );
}
