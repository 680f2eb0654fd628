"use client";

import { useState } from "react";
import { type FormState, fieldValue } from "@/web/form-state";

/**
 * What a form's words were made from (a version, or a mark), for its hidden field: that which was first shown, then that which
 * its own saving made. Other forms of the page fetch the page anew; taking over what that brings would pass off old words as
 * made from it. Only after a "no" because somebody was first is it the one that stands beside them.
 */
export function useBase(state: FormState, field: string, now: string): string {
  const [first] = useState(now);
  return state.errors.version ? now : fieldValue(state, field, first);
}
