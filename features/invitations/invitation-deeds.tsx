"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { buttonLook } from "@/components/button-look";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { formErrors } from "@/features/contributions/form-errors";
import { sendAgainAction, withdrawInvitationAction } from "@/features/invitations/actions";
import { emptyForm } from "@/web/form-state";

type InvitationDeedsProps = { id: string; email: string; sentAt: string; isOpen: boolean };

/** Stays where a row's invitation is over, so that it is told what became of it. */
export function InvitationDeeds({ id, email, sentAt, isOpen }: InvitationDeedsProps) {
  const [sent, sendAgain, isSending] = useActionState(sendAgainAction, emptyForm);
  const [withdrawn, withdraw, isWithdrawing] = useActionState(withdrawInvitationAction, emptyForm);
  const isBusy = isSending || isWithdrawing;
  const said = sent.done ?? withdrawn.done;
  return (
    <div className="grid gap-2">
      <ErrorSummary errors={[...formErrors(sent, id), ...formErrors(withdrawn, id)]} />
      {isOpen ? (
        <div className="flex flex-wrap items-start gap-3">
          <form action={sendAgain}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="sentAt" value={sentAt} />
            <Button variant="quiet" disabled={isBusy} aria-label={`Send the invitation to ${email} again`}>
              Send again
            </Button>
          </form>
          <details className="open:basis-full">
            <summary className={`w-fit list-none ${buttonLook("quiet")}`} aria-label={`Withdraw the invitation to ${email}`}>
              Withdraw
            </summary>
            <form action={withdraw} className="mt-3 grid gap-3">
              <input type="hidden" name="id" value={id} />
              <p className="max-w-measure">The link in their letter then says that the invitation was taken back.</p>
              <div>
                <Button variant="danger" disabled={isBusy} aria-label={`Yes, withdraw the invitation to ${email}`}>
                  Yes, withdraw it
                </Button>
              </div>
            </form>
          </details>
        </div>
      ) : null}
      {said ? <FormStatus>{said}</FormStatus> : <span role="status" />}
    </div>
  );
}
