import { PlainDeed } from "@/features/moderation/plain-deed";
import { ReasonedDeed } from "@/features/moderation/reasoned-deed";
import type { FormState } from "@/web/form-state";

export type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** What can be done with what waits: some of these, according to what it is and how it stands. */
export type Deeds = { publish?: Action; release?: Action; giveBack?: Action; hold?: Action; decline?: Action };
export type Decided = { key: string; id: string; version: number };

type DecideFormProps = { deeds: Deeds; item: Decided; next: string };

/** The deeds, always within reach: at the bottom of the window. */
export function DecideForm({ deeds, item, next }: DecideFormProps) {
  const { publish, release, giveBack, hold, decline } = deeds;
  const one = { item, next };
  return (
    <div
      data-sticky="bottom"
      className="no-print sticky bottom-0 mt-8 flex max-h-[85vh] flex-wrap items-start gap-x-2 gap-y-2 overflow-y-auto border-t-2 border-ink bg-paper py-3 sm:gap-x-4"
    >
      {publish ? <PlainDeed action={publish} name="publish" {...one} /> : null}
      {release ? <PlainDeed action={release} name="release" {...one} /> : null}
      {giveBack ? <ReasonedDeed action={giveBack} name="return" {...one} /> : null}
      {hold ? <ReasonedDeed action={hold} name="hold" {...one} /> : null}
      {decline ? <ReasonedDeed action={decline} name="decline" {...one} /> : null}
    </div>
  );
}
