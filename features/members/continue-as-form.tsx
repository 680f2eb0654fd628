"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { FormErrors } from "@/features/members/form-errors";
import { continueAction } from "@/features/members/sign-in-actions";
import { emptyForm } from "@/web/form-state";

type ContinueAsFormProps = { next: string; people: readonly { id: string; name: string; post: string; role: string }[] };

export function ContinueAsForm({ next, people }: ContinueAsFormProps) {
  const [state, action, isSending] = useActionState(continueAction, emptyForm);
  return (
    <form action={action}>
      <FormErrors state={state} />
      <input type="hidden" name="next" value={next} />
      <ul className="border-t border-line">
        {people.map(({ id, name, post, role }) => (
          <li key={id} className="grid items-center gap-x-8 gap-y-2 border-b border-line py-3 md:grid-cols-[22rem_1fr]">
            <div className="grid">
              <Button variant="quiet" name="memberId" value={id} disabled={isSending} aria-describedby={`about-${id}`}>
                Continue as {name}
              </Button>
            </div>
            <p id={`about-${id}`} className="font-ui text-ui">
              {post ? <span className="block">{post}</span> : null}
              <span className="block text-ink-3">{role}</span>
            </p>
          </li>
        ))}
      </ul>
    </form>
  );
}
