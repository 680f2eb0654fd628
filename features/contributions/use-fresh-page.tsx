"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { FormState } from "@/web/form-state";

/** After a "no" to the form itself (its id is used, its version is old) the page is fetched again, as without JavaScript it always is. */
export function useFreshPage(state: FormState) {
  const { refresh } = useRouter();
  useEffect(() => {
    if (state.errors.id || state.errors.version) refresh();
  }, [state, refresh]);
}
