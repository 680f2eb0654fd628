/** What a form is told after it was sent: what went wrong where, or what happened; and always the person's own words. */
export type FormState = {
  values: Record<string, string[]>;
  errors: Record<string, string>;
  message?: string;
  done?: string;
  /** What became of each of many. */
  lines?: string[];
};

export const emptyForm: FormState = { values: {}, errors: {} };

/** The value to put back into a field. */
export const fieldValue = (state: FormState, name: string, otherwise = "") => state.values[name]?.[0] ?? otherwise;
