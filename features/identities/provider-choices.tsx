"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { setOutAction } from "@/features/identities/actions";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm } from "@/web/form-state";

type ProviderChoicesProps = { next: string; providers: readonly { key: string; name: string }[] };

/** The organisations whose own sign-in opens this site, each a button. */
export function ProviderChoices({ next, providers }: ProviderChoicesProps) {
  const [state, action, isSending] = useActionState(setOutAction, emptyForm);
  if (providers.length === 0) return null;
  return (
    <section aria-labelledby="by-your-organisation" className="mt-12 border-t border-line pt-6">
      <h2 id="by-your-organisation" className="text-h3">
        Or with your organisation’s sign-in
      </h2>
      <form action={action} className="mt-4">
        <FormErrors state={state} />
        <input type="hidden" name="next" value={next} />
        <ul className="flex flex-wrap gap-4">
          {providers.map(({ key, name }) => (
            <li key={key}>
              <Button variant="quiet" name="provider" value={key} disabled={isSending}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}
