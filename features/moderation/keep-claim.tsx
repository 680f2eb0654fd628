"use client";

import { type ReactNode, useEffect, useState } from "react";

const everyMinute = 60_000;

/**
 * Says to colleagues that one is on it, when it is opened and as long as something is done here. Where a colleague has taken it
 * over meanwhile, it says so: what is written here stays.
 */
export function KeepClaim({ itemKey, children }: { itemKey: string; children: ReactNode }) {
  const [until, setUntil] = useState("");
  const [trouble, setTrouble] = useState("");

  useEffect(() => {
    let isActive = false;
    let isOver = false;
    const act = () => {
      isActive = true;
    };
    async function claim() {
      const answer = await fetch("/moderation/claim", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ item: itemKey }),
      }).catch(() => null);
      const { until, message } = (await answer?.json().catch(() => null)) ?? {};
      if (isOver || !answer) return;
      setUntil(answer.ok && typeof until === "string" ? until : "");
      setTrouble(answer.status === 422 && typeof message === "string" ? message : "");
    }
    void claim();
    const timer = setInterval(() => {
      if (isActive && document.visibilityState === "visible") void claim();
      isActive = false;
    }, everyMinute);
    for (const kind of signs) document.addEventListener(kind, act, { passive: true });
    return () => {
      isOver = true;
      clearInterval(timer);
      for (const kind of signs) document.removeEventListener(kind, act);
    };
  }, [itemKey]);

  return (
    <>
      {until ? <p>You are on this until {until}.</p> : trouble ? null : children}
      <p role="status" className={trouble ? "basis-full font-semibold" : "sr-only"}>
        {trouble}
      </p>
    </>
  );
}

const signs = ["keydown", "pointerdown", "scroll"] as const;
