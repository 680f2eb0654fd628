"use client";

import { useEffect, useState } from "react";
import { takeBackDecisionAction } from "@/features/moderation/actions";
import { ItemDeed } from "@/features/moderation/item-deed";

type OpenDecisionProps = { itemKey: string; words: string; dueAt: Date };

/** The decision made last, for as long as it can be taken back. */
export function OpenDecision({ itemKey, words, dueAt }: OpenDecisionProps) {
  const due = dueAt.getTime();
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), Math.max(0, due - Date.now()));
    return () => clearTimeout(timer);
  }, [due]);
  if (isOver) return null;
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-l-4 border-gorse bg-gorse-wash px-4 py-2 font-ui text-ui">
      <p className="wrap-anywhere">{words}</p>
      <ItemDeed action={takeBackDecisionAction} itemKey={itemKey} shortcut="u">
        Undo
      </ItemDeed>
    </div>
  );
}
