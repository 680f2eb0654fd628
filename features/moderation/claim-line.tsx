import { Moment } from "@/components/written-date";
import { claimItemAction, letGoOfItemAction, takeOverItemAction } from "@/features/moderation/actions";
import { ItemDeed } from "@/features/moderation/item-deed";
import { KeepClaim } from "@/features/moderation/keep-claim";
import type { WaitingItem } from "@/features/moderation/waiting-queries";
import { timeInWords } from "@/lib/dates";

type ClaimLineProps = { itemKey: string; claim: WaitingItem["inQueue"]["claim"] };

/** Who is on it, so that nobody does the same work: oneself, a colleague, or nobody yet. */
export function ClaimLine({ itemKey, claim }: ClaimLineProps) {
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2 font-ui text-ui">
      {claim === null ? (
        <KeepClaim key={itemKey} itemKey={itemKey}>
          <p>Nobody is on this.</p>
          <ItemDeed action={claimItemAction} itemKey={itemKey}>
            I am on it
          </ItemDeed>
        </KeepClaim>
      ) : claim.isMine ? (
        <>
          <KeepClaim key={itemKey} itemKey={itemKey}>
            <p>You are on this until {timeInWords(claim.until)}.</p>
          </KeepClaim>
          {claim.takenFrom ? <p>You took it over from {claim.takenFrom}, who is told so here.</p> : null}
          <ItemDeed action={letGoOfItemAction} itemKey={itemKey}>
            Leave it to others
          </ItemDeed>
        </>
      ) : (
        <>
          <p>
            {claim.name} {claim.wasMine ? "has taken this over from you" : "is on this"} since <Moment at={claim.since} />,
            until {timeInWords(claim.until)}.
          </p>
          <ItemDeed action={takeOverItemAction} itemKey={itemKey}>
            Take over
          </ItemDeed>
        </>
      )}
    </div>
  );
}
