import { Button } from "@/components/button";
import type { Standing } from "@/features/notes/autosave";

type SaveStampProps = {
  standing: Standing;
  /** Whether this device keeps what is not saved. */
  isKept: boolean;
  told: string;
  tryNow: () => void;
  compare: () => void;
};

/** "Saved 14:02", and nothing else; what stands in the way of it, in words, with what to do. */
export function SaveStamp({ standing, isKept, told, tryNow, compare }: SaveStampProps) {
  const isTrouble = standing.is !== "untouched" && standing.is !== "saved";
  return (
    <>
      <p
        role="status"
        data-sticky="bottom"
        className="sticky bottom-0 z-10 order-last -mt-8 border-t border-line bg-paper py-2 font-ui text-small text-ink-3 empty:hidden"
      >
        {standing.is === "saved" ? `${told ? `${told} ` : ""}Saved ${standing.time}` : told}
      </p>
      <div role="alert" className={isTrouble ? "sticky top-0 z-10 border-l-4 border-gorse bg-gorse-wash p-4" : "hidden"}>
        {isTrouble ? (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-3 font-ui text-ui">
            <p className="max-w-measure">
              {inWords(standing)}{" "}
              {isKept
                ? "Your words are kept on this device."
                : "This device keeps nothing for us: copy your words before you go."}
            </p>
            {standing.is === "changed elsewhere" ? (
              <Button type="button" variant="quiet" onClick={compare}>
                Compare the two, and go on
              </Button>
            ) : (
              <Button type="button" variant="quiet" onClick={tryNow}>
                Try now
              </Button>
            )}
            {standing.is === "signed out" ? (
              <a href="/sign-in" target="_blank" rel="noopener" className="inline-flex min-h-target items-center">
                Sign in (opens beside this)
              </a>
            ) : null}
          </div>
        ) : null}
      </div>
    </>
  );
}

function inWords(standing: Standing) {
  if (standing.is === "signed out") return "You have been signed out. Sign in again, then go on here.";
  if (standing.is === "refused") return standing.message;
  if (standing.is === "changed elsewhere")
    return "This note was changed in another window, or by somebody else. Both texts are kept, and neither is written over.";
  return navigator.onLine
    ? "It cannot be saved just now; we try again by ourselves."
    : "You are not connected. It is saved by itself as soon as you are.";
}
