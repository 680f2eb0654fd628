import { Notice } from "@/components/notice";
import { putAwayRefusedAction } from "@/features/moderation/actions";
import { openingInWords } from "@/features/moderation/in-words";
import { ItemDeed } from "@/features/moderation/item-deed";
import type { OwnDecisions } from "@/features/moderation/queries";

/** What one has decided and what could not be carried out, with the reason. */
export function RefusedDecisions({ refused }: { refused: OwnDecisions["refused"] }) {
  if (refused.length === 0) return null;
  return (
    <div className="mb-8">
      <Notice tone="danger" title="Not carried out">
        <ul className="grid gap-4 font-ui text-ui">
          {refused.map(({ key, words, why }) => (
            <li key={key} className="grid gap-2">
              <p>
                <a href={`/moderation?item=${key}#item`}>{openingInWords(words)}</a>: {why}
              </p>
              <ItemDeed action={putAwayRefusedAction} itemKey={key}>
                I have read this
              </ItemDeed>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
