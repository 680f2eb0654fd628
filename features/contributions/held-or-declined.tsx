import { Inset } from "@/components/inset";

/** Why something is held, or was declined, in the words of who decided so; or that it is hidden, and nobody has decided. */
export function HeldOrDeclined({ state, isHidden, reason }: { state: string; isHidden: boolean; reason: string }) {
  if (isHidden) return <Inset>{reason}</Inset>;
  return (
    <>
      <Inset>
        <p className="font-ui text-small font-semibold text-ink-2">
          {state === "held" ? "A moderator holds it for now, out of care, and wrote" : "A moderator wrote"}
        </p>
        <p className="whitespace-pre-line">{reason}</p>
      </Inset>
      {state === "held" ? <p className="font-ui text-ui">You need do nothing: you hear by letter how it goes on.</p> : null}
    </>
  );
}
