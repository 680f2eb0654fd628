"use client";

import { type RefObject, useEffect, useState } from "react";
import { buttonLook } from "@/components/button-look";

type Chosen = { part: string; passage: string; at: { top: number; left: number } };

/** Words selected in the note go into the form: which part they stand in, and what they are. */
export function TakePassage({ form }: { form: RefObject<HTMLFormElement | null> }) {
  const [chosen, setChosen] = useState<Chosen | null>(null);

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(pause);
      pause = setTimeout(() => {
        const found = selectedPassage();
        setChosen(found);
        if (found && form.current) fill(form.current, found);
      }, 200);
    };
    const forget = () => setChosen(null);
    document.addEventListener("selectionchange", look);
    window.addEventListener("scroll", forget, { passive: true });
    return () => {
      clearTimeout(pause);
      document.removeEventListener("selectionchange", look);
      window.removeEventListener("scroll", forget);
    };
  }, [form]);

  function goThere() {
    form.current?.closest("details")?.setAttribute("open", "");
    const remark = form.current?.elements.namedItem("remark");
    if (remark instanceof HTMLTextAreaElement) remark.focus();
    setChosen(null);
  }

  return (
    <>
      <p role="status" className="sr-only">
        {chosen ? "These words stand in the form for a remark now." : ""}
      </p>
      {chosen ? (
        // Pressing the button must not let go of the selection before it is used.
        <button
          type="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={goThere}
          className={`fixed z-10 ${buttonLook("primary")}`}
          style={chosen.at}
        >
          Remark on these words
        </button>
      ) : null}
    </>
  );
}

const mostWords = 300;

/** Within one part of the note alone. */
function selectedPassage(): Chosen | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const part = partAround(range.commonAncestorContainer);
  const passage = selection.toString().replace(/\s+/g, " ").trim();
  if (!part || passage === "" || passage.length > mostWords) return null;
  const { bottom, left } = range.getBoundingClientRect();
  return {
    part,
    passage,
    at: { top: Math.min(bottom + 8, window.innerHeight - 160), left: Math.max(8, Math.min(left, window.innerWidth - 260)) },
  };
}

function partAround(node: Node) {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>("[data-part]")?.dataset.part;
}

function fill(form: HTMLFormElement, { part, passage }: Chosen) {
  const [field, words] = [form.elements.namedItem("field"), form.elements.namedItem("passage")];
  if (field instanceof HTMLSelectElement) field.value = part;
  if (!(words instanceof HTMLTextAreaElement)) return;
  words.value = passage;
  words.dispatchEvent(new Event("input", { bubbles: true }));
}
