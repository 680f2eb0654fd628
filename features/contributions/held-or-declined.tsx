import { Inset } from "@/components/inset";

/** Why something is held, or was declined, in the words of who decided so. */
export function HeldOrDeclined({ state, reason }: { state: string; reason: string }) {
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
