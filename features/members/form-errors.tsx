"use client";

import { ErrorSummary } from "@/components/error-summary";
import type { FormState } from "@/web/form-state";

/** What is wrong with a form, above it. */
export function FormErrors({ state }: { state: FormState }) {
  const fields = Object.entries(state.errors).map(([fieldId, message]) => ({ fieldId, message }));
  const errors = fields.length > 0 ? fields : state.message ? [{ message: state.message }] : [];
  return <ErrorSummary errors={errors} />;
}
