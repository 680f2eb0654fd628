"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { addToInquiryAction } from "@/features/inquiries/actions";
import { emptyForm } from "@/web/form-state";

export function PutBackForm({ inquiryId, which }: { inquiryId: string; which: string }) {
  const [state, add, isAdding] = useActionState(addToInquiryAction, emptyForm);
  return (
    <form action={add} className="grid gap-2">
      <ErrorSummary errors={formErrors(state, "back")} />
      <input type="hidden" name="inquiryId" value={inquiryId} />
      <input type="hidden" name="chosen" value={which} />
      <div>
        <Button variant="quiet" disabled={isAdding}>
          Put it back
        </Button>
      </div>
    </form>
  );
}
