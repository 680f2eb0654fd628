import { type FormState, fieldValue } from "@/web/form-state";

/** Carries on that somebody was asked to think a word over: sent once more, it is sent. */
export function Reconsidered({ state }: { state: FormState }) {
  const isAsked = state.errors.reconsidered !== undefined || fieldValue(state, "reconsidered") === "yes";
  return isAsked ? <input type="hidden" name="reconsidered" value="yes" /> : null;
}

/** The title above the question, which is no mistake to be put right. */
export const reconsiderTitle = (state: FormState) =>
  state.errors.reconsidered === undefined ? undefined : "Read it once more";
