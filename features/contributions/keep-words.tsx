"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";

type KeepWordsProps = {
  /** Whose words, and for what: nobody else on this device is offered them. */
  name: string;
  /** What the form was told when it was sent; kept words go then. */
  sent?: string;
};

type Kept = { at: number; words: Record<string, string> };

const month = 30 * 24 * 60 * 60 * 1000;

/** Keeps a form's unsent words on this device, a second after they were typed, and offers them back: after a crash, a sign-out, a lost network. */
export function KeepWords({ name, sent }: KeepWordsProps) {
  const here = useRef<HTMLDivElement>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  const [isCutOff, setCutOff] = useState(false);
  const key = `unsent:${name}`;

  useEffect(() => {
    const form = here.current?.closest("form");
    if (!form) return;
    const before = read(key);
    if (before && differs(form, before.words)) setKept(before);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const keep = () => write(key, wordsIn(form));
    const soon = () => {
      clearTimeout(pause);
      pause = setTimeout(keep, 1000);
    };
    const hold = (event: Event) => {
      keep();
      setCutOff(!navigator.onLine);
      if (!navigator.onLine) event.preventDefault();
    };
    form.addEventListener("input", soon);
    form.addEventListener("submit", hold);
    return () => {
      clearTimeout(pause);
      form.removeEventListener("input", soon);
      form.removeEventListener("submit", hold);
    };
  }, [key]);

  useEffect(() => {
    if (!sent) return;
    localStorage.removeItem(key);
    setKept(null);
  }, [sent, key]);

  const forget = () => {
    localStorage.removeItem(key);
    setKept(null);
  };
  const putBack = () => {
    const form = here.current?.closest("form");
    if (form && kept) fill(form, kept.words);
    setKept(null);
  };

  return (
    <div ref={here}>
      {isCutOff ? <p role="alert">You are not connected. Your words are kept here: send them when you are.</p> : null}
      {kept ? (
        <div
          role="status"
          className="flex max-w-content flex-wrap items-center gap-3 border-l-4 border-gorse bg-gorse-wash p-4 font-ui text-ui"
        >
          <p>You wrote something here that was not sent. It is kept on this device.</p>
          <Button type="button" variant="quiet" onClick={putBack}>
            Put it back
          </Button>
          <Button type="button" variant="quiet" onClick={forget}>
            Throw it away
          </Button>
        </div>
      ) : null}
    </div>
  );
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is Field =>
  (element instanceof HTMLInputElement && !/hidden|checkbox|file/.test(element.type)) ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

const isChoice = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && field.type === "radio";

const fieldsOf = (form: HTMLFormElement) => [...form.elements].filter(isField);

const wordsIn = (form: HTMLFormElement) =>
  Object.fromEntries(
    fieldsOf(form)
      .filter((field) => !isChoice(field) || field.checked)
      .map(({ name, value }) => [name, value]),
  );

/** Only what somebody writes is worth an offer. */
const differs = (form: HTMLFormElement, words: Kept["words"]) =>
  fieldsOf(form).some(
    (field) => field instanceof HTMLTextAreaElement && words[field.name]?.trim() && words[field.name] !== field.value,
  );

function fill(form: HTMLFormElement, words: Kept["words"]) {
  for (const field of fieldsOf(form)) {
    const value = words[field.name];
    if (value === undefined) continue;
    if (isChoice(field)) field.checked = field.value === value;
    else field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function write(key: string, words: Kept["words"]) {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), words }));
  } catch {
    // A device that keeps nothing for us: the words stay in the form.
  }
}

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    if (kept && Date.now() - kept.at < month) return kept;
    localStorage.removeItem(key);
  } catch {
    // Not ours, or not readable.
  }
  return null;
}
