"use client";

import { useEffect } from "react";

/** After a decision the focus goes to the next item. */
export function TakeFocus({ id, when }: { id: string; when: string }) {
  useEffect(() => {
    if (when) document.getElementById(id)?.focus();
  }, [id, when]);
  return null;
}
