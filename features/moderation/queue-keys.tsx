"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Button } from "@/components/button";
import { buttonLook } from "@/components/button-look";

type QueueKeysProps = { below?: string; above?: string };

const keys = [
  ["j", "The next one"],
  ["k", "The one before"],
  ["a", "Say yes"],
  ["r", "Send it back, with a reason"],
  ["h", "Put it on hold, with a reason"],
  ["d", "Say no, with a reason"],
  ["e", "Correct lightly"],
  ["u", "Undo, within ten seconds"],
  ["?", "These keys"],
] as const;

/**
 * Single keys for whoever has thirty things to look at. They press what stands on the page, and nothing else; they can be
 * switched off on this device, and do nothing while somebody types: not even where the field has gone that they type into.
 */
export function QueueKeys({ below, above }: QueueKeysProps) {
  const { push } = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOn = useSyncExternalStore(listen, areOn, () => true);

  useEffect(() => {
    // Where somebody writes: a field may go while they do (the page is put together anew), and their next letters are meant for it.
    let field: Element | null = null;
    let wroteAt = Number.NEGATIVE_INFINITY;
    let typedAt = Number.NEGATIVE_INFINITY;
    function look({ target, timeStamp }: Event) {
      field = isField(target) ? target : null;
      wroteAt = timeStamp;
    }
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const isLetter = event.key.length === 1;
      const isGone = field !== null && !field.isConnected && event.timeStamp - wroteAt < aWhile;
      if (isField(event.target) || (isLetter && (isGone || event.timeStamp - typedAt < aPause))) {
        if (isLetter) typedAt = wroteAt = event.timeStamp;
        return;
      }
      if (event.key === "?") return dialog.current?.open ? dialog.current.close() : dialog.current?.showModal();
      if (!areOn() || dialog.current?.open) return;
      const address = { j: below, k: above }[event.key];
      const target = document.querySelector<HTMLElement>(`[data-shortcut="${CSS.escape(event.key)}"]`);
      if (!address && !target) {
        if (isLetter && !keys.some(([key]) => key === event.key)) typedAt = event.timeStamp;
        return;
      }
      event.preventDefault();
      if (address) push(address);
      else target?.click();
    }
    document.addEventListener("keydown", press);
    for (const kind of ["focusin", "pointerdown"]) document.addEventListener(kind, look);
    return () => {
      document.removeEventListener("keydown", press);
      for (const kind of ["focusin", "pointerdown"]) document.removeEventListener(kind, look);
    };
  }, [below, above, push]);

  return (
    <>
      <Button variant="quiet" onClick={() => dialog.current?.showModal()}>
        Keys
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby="keys-heading"
        className="m-auto w-full max-w-measure border-2 border-ink bg-paper p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id="keys-heading" className="text-h3">
          Keys
        </h2>
        <table className="mt-4 w-full font-ui text-ui">
          <tbody>
            {keys.map(([key, words]) => (
              <tr key={key} className="border-t border-line">
                <th scope="row" className="w-12 py-2 text-left">
                  <kbd className="font-mono">{key}</kbd>
                </th>
                <td className="py-2">{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className="mt-4 flex min-h-target items-center gap-3 font-ui text-ui">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => switchKeys(target.checked)}
            className="size-6 accent-estuary"
          />
          Use single keys on this device
        </label>
        <form method="dialog" className="mt-4">
          <button type="submit" className={buttonLook("primary")}>
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}

const kept = "queue-keys";

function areOn() {
  try {
    return localStorage.getItem(kept) !== "off";
  } catch {
    return true;
  }
}

const listeners = new Set<() => void>();

function listen(changed: () => void) {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

function switchKeys(on: boolean) {
  try {
    localStorage.setItem(kept, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing keeps them on.
  }
  for (const changed of listeners) changed();
}

/** Milliseconds: letters that follow each other sooner are words, not keys. */
const aPause = 700;
/** So long after somebody wrote they notice that the field has gone. */
const aWhile = 5000;

const isField = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input:not([type=radio], [type=checkbox]), textarea, select"));
