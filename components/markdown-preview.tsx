import { useEffect, useRef, useState } from "react";
import { Prose } from "@/components/prose";
import { useScriptsRun } from "@/components/use-scripts-run";

type MarkdownPreviewProps = { fieldId: string; at: string };
type Shown = { html: string } | { problem: string };

/** The field's text as the server renders it for its page: no Markdown is read in the browser. */
export function MarkdownPreview({ fieldId, at }: MarkdownPreviewProps) {
  const runs = useScriptsRun();
  const [isOpen, setOpen] = useState(false);
  const [shown, setShown] = useState<Shown | null>(null);
  const pane = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const field = document.getElementById(fieldId);
    if (!isOpen || !(field instanceof HTMLTextAreaElement)) return;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let asked = new AbortController();
    const show = () => {
      asked.abort();
      asked = new AbortController();
      const { signal } = asked;
      rendered(at, field.value, signal).then((answer) => signal.aborted || setShown(answer));
    };
    const soon = () => {
      clearTimeout(pause);
      pause = setTimeout(show, 700);
    };
    show();
    field.addEventListener("input", soon);
    return () => {
      clearTimeout(pause);
      asked.abort();
      field.removeEventListener("input", soon);
    };
  }, [isOpen, fieldId, at]);

  useEffect(() => {
    // A link that is tried here must not take the page away from under what is being written.
    for (const link of shown ? (pane.current?.querySelectorAll("a") ?? []) : []) link.target = "_blank";
  }, [shown]);

  if (!runs) return null;
  return (
    <div className="print:hidden">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={`${fieldId}-preview`}
        aria-describedby={`${fieldId}-label`}
        onClick={() => setOpen(!isOpen)}
        className="min-h-target text-ui text-estuary underline underline-offset-4 hover:text-estuary-deep"
      >
        {isOpen ? "Hide the preview" : "Preview"}
      </button>
      <div ref={pane} id={`${fieldId}-preview`} hidden={!isOpen} className="mt-1 border-l-4 border-line-strong py-1 pl-4">
        <h2 className="mb-2 font-ui text-small font-semibold text-ink-3">As readers will see it</h2>
        {shown && "html" in shown && shown.html !== "" ? <Prose html={shown.html} /> : null}
        <p role="status" className="font-ui text-ui text-ink-3 empty:hidden">
          {inWords(shown)}
        </p>
      </div>
    </div>
  );
}

function inWords(shown: Shown | null) {
  if (!shown) return "One moment …";
  if ("problem" in shown) return shown.problem;
  return shown.html === "" ? "Nothing is written here yet." : null;
}

async function rendered(at: string, text: string, signal: AbortSignal): Promise<Shown> {
  try {
    const answer = await fetch(at, { method: "POST", body: text, signal, headers: { "content-type": "text/plain" } });
    const said = await answer.text();
    if (answer.ok) return { html: said };
    return { problem: answer.headers.get("content-type")?.startsWith("text/plain") ? said : otherwise };
  } catch {
    return { problem: otherwise };
  }
}

const otherwise = "The preview cannot be shown just now. Your words are still here.";
