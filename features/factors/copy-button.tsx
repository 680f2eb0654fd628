"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { useScriptsRun } from "@/components/use-scripts-run";

/** Not there without scripts, which alone can copy. */
export function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState("");
  if (!useScriptsRun()) return null;
  async function copy() {
    const isDone = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(isDone ? "Copied." : "This browser does not copy: select them instead.");
  }
  return (
    <>
      <Button type="button" variant="quiet" onClick={copy}>
        Copy
      </Button>
      <span role="status" className="font-ui text-ui text-ink-2">
        {said}
      </span>
    </>
  );
}
