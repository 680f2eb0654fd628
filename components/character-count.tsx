"use client";

import { useEffect, useState } from "react";

type CharacterCountProps = { fieldId: string; limit: number };

/** Says the limit as it stands; with JavaScript, how much is left. Nothing is cut off: the server says no with words. */
export function CharacterCount({ fieldId, limit }: CharacterCountProps) {
  const [length, setLength] = useState<number>();
  const [spoken, setSpoken] = useState("");

  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      setLength(field.value.length);
      clearTimeout(pause);
      pause = setTimeout(() => setSpoken(whatIsLeft(field.value.length, limit)), 1000);
    };
    const countAfterReset = () => setTimeout(count);
    if (field.value) setLength(field.value.length);
    field.addEventListener("input", count);
    field.form?.addEventListener("reset", countAfterReset);
    return () => {
      clearTimeout(pause);
      field.removeEventListener("input", count);
      field.form?.removeEventListener("reset", countAfterReset);
    };
  }, [fieldId, limit]);

  const over = length !== undefined && length > limit;
  return (
    <div className="mt-1 font-ui text-small">
      <p id={`${fieldId}-count`} className={over ? "font-semibold text-danger" : "text-ink-3"}>
        {whatIsLeft(length, limit)}
      </p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}

function whatIsLeft(length: number | undefined, limit: number): string {
  if (!length) return `At most ${limit.toLocaleString("en-GB")} characters`;
  const left = limit - length;
  const amount = Math.abs(left).toLocaleString("en-GB");
  const unit = Math.abs(left) === 1 ? "character" : "characters";
  return left < 0 ? `${amount} ${unit} too many` : `${amount} ${unit} left`;
}
