import type { ReactNode } from "react";
import { isPlain, isReasoned } from "@/features/moderation/deed-words";
import { PlainDeed } from "@/features/moderation/plain-deed";
import type { DecidingDeed } from "@/features/moderation/possible-deeds";
import { ReasonedDeed } from "@/features/moderation/reasoned-deed";
import type { FormState } from "@/web/form-state";

export type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** What is decided on, as it was seen; what comes next; and how the queue was narrowed down. */
export type Decided = { itemKey: string; version: number; next: string; filter: string };

type DecideFormProps = { can: readonly DecidingDeed[]; item: Decided; children?: ReactNode };

/** The deeds that are possible, always within reach: at the bottom of the window. */
export function DecideForm({ can, item, children }: DecideFormProps) {
  return (
    <div
      data-sticky="bottom"
      className="no-print sticky bottom-0 mt-8 flex max-h-[85vh] flex-wrap items-start gap-x-2 gap-y-2 overflow-y-auto border-t-2 border-ink bg-paper py-3 sm:gap-x-4"
    >
      {can.filter(isPlain).map((name) => (
        <PlainDeed key={name} name={name} item={item} />
      ))}
      {can.filter(isReasoned).map((name) => (
        <ReasonedDeed key={name} name={name} item={item} />
      ))}
      {children}
    </div>
  );
}
