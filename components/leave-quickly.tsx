"use client";

import { type MouseEvent, useEffect, useState } from "react";
import { buttonLook } from "@/components/button-look";
import { useScriptsRun } from "@/components/use-scripts-run";

const elsewhere = "https://www.bbc.co.uk/weather";
const presses = 3;
const pauseBetweenPresses = 5000;

/**
 * Out of a page at once, for whoever must not be seen reading it: a link, which scripts make faster and quieter. First in
 * the main part, whose height it stays in sight for; where a window is low it stays at the top and covers nothing.
 */
export function LeaveQuickly() {
  const runs = useScriptsRun();
  const left = useShiftPresses(leave);
  const go = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <>
      <div
        data-sticky="top"
        className="no-print z-10 -mx-4 -mt-6 flex flex-wrap items-center justify-end gap-x-4 bg-paper px-4 py-2 font-ui text-ui md:-mx-6 md:px-6 [@media(min-height:25rem)]:sticky [@media(min-height:25rem)]:top-0"
      >
        <p role="status">{left ? `Press Shift ${left === 1 ? "once" : "twice"} more to leave this page.` : null}</p>
        <a href={elsewhere} rel="noreferrer nofollow" onClick={go} className={buttonLook("danger")}>
          Leave this page quickly
        </a>
      </div>
      <p className="no-print mb-6 ml-auto max-w-measure font-ui sm:text-right text-small text-ink-3">
        It opens the weather on the BBC’s site at once{runs ? ", and so does pressing Shift three times" : ""}. Your browser may
        still keep this visit in its history.
      </p>
    </>
  );
}

/** How many more presses of Shift alone are wanted; null when none was made just now. */
function useShiftPresses(done: () => void): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    let made = 0;
    let isAlone = false;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const forget = () => {
      clearTimeout(pause);
      isAlone = false;
      made = 0;
      setLeft(null);
    };
    const down = (event: KeyboardEvent) => {
      if (event.key !== "Shift") forget();
      else if (!event.repeat) isAlone = true;
    };
    const up = (event: KeyboardEvent) => {
      if (event.key !== "Shift" || !isAlone) return;
      isAlone = false;
      made++;
      if (made === presses) return done();
      setLeft(presses - made);
      clearTimeout(pause);
      pause = setTimeout(forget, pauseBetweenPresses);
    };
    document.addEventListener("keydown", down);
    document.addEventListener("keyup", up);
    document.addEventListener("pointerdown", forget);
    return () => {
      clearTimeout(pause);
      document.removeEventListener("keydown", down);
      document.removeEventListener("keyup", up);
      document.removeEventListener("pointerdown", forget);
    };
  }, [done]);
  return left;
}

/** Nothing to be seen while the other page is on its way; this page's place in the history is taken by it. */
function leave() {
  for (const part of document.body.children) part.toggleAttribute("hidden", true);
  document.title = "Loading";
  const loading = document.createElement("p");
  loading.setAttribute("role", "alert");
  loading.textContent = "Loading";
  document.body.append(loading);
  // A link says so by its rel; a script's way out would tell the other site where somebody came from.
  const referrer = document.createElement("meta");
  referrer.name = "referrer";
  referrer.content = "no-referrer";
  document.head.append(referrer);
  location.replace(elsewhere);
}
