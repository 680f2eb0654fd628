import { Inset } from "@/components/inset";

type CameBackProps = { reason: string; words?: Record<string, string> | null };

/** What is text of all that the ledger keeps; the rest are choices. */
const texts = ["body", "statement", "changed", "condition", "why", "text"];

/** A moderator's reason, and the words that came back where others stand in their place. */
export function CameBack({ reason, words }: CameBackProps) {
  const said = texts.map((name) => words?.[name]).filter((text) => text !== undefined && text !== "");
  return (
    <Inset>
      <p className="font-ui text-small font-semibold text-ink-2">A moderator wrote</p>
      <p className="whitespace-pre-line">{reason}</p>
      {said.length > 0 ? (
        <>
          <p className="mt-3 font-ui text-small font-semibold text-ink-2">Your words</p>
          {said.map((text) => (
            <p key={text} className="whitespace-pre-line text-ink-2">
              {text}
            </p>
          ))}
        </>
      ) : null}
    </Inset>
  );
}
