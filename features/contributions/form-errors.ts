import type { FormState } from "@/web/form-state";

/** What went wrong, for the summary above a form: each with its field, or the refusal alone. */
export function formErrors({ errors, message }: FormState, form: string): { fieldId?: string; message: string }[] {
  const hidden = (name: string) => ["id", "version", "reconsidered"].includes(name) || name.startsWith("target");
  const fields = Object.entries(errors).filter(([name]) => !hidden(name));
  if (fields.length > 0) return fields.map(([name, words]) => ({ fieldId: `${form}-${name}`, message: words }));
  return message ? [{ message }] : [];
}
