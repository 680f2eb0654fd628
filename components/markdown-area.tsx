"use client";

import { type ClipboardEvent, type ComponentProps, type KeyboardEvent, useRef } from "react";
import { MarkdownPreview } from "@/components/markdown-preview";
import { MarkdownToolbar } from "@/components/markdown-toolbar";
import { TextArea } from "@/components/text-area";
import { writeInto } from "@/components/write-into";
import { type Edit, markToggled, type Selected } from "@/lib/markdown-edits";

type MarkdownAreaProps = Omit<ComponentProps<typeof TextArea>, "ref" | "above" | "below" | "onKeyDown" | "onPaste"> & {
  /** Where its text is posted to be shown as a page shows it. */
  previewAt: string;
};

/** A text area that knows Markdown where scripts run: a toolbar, Ctrl+B and Ctrl+I, pasting from Word and pages, a preview. */
export function MarkdownArea({ previewAt, ...rest }: MarkdownAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const fieldId = rest.id ?? rest.name;
  const change = (edit: (selected: Selected) => Edit) => {
    if (field.current) writeInto(field.current, edit(selectedIn(field.current)));
  };
  const byKeys = (event: KeyboardEvent) => {
    const mark =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey ? marks.get(event.key.toLowerCase()) : null;
    if (!mark) return;
    event.preventDefault();
    change((selected) => markToggled(selected, mark));
  };
  return (
    <TextArea
      {...rest}
      ref={field}
      onKeyDown={byKeys}
      onPaste={paste}
      above={<MarkdownToolbar fieldId={fieldId} change={change} />}
      below={<MarkdownPreview fieldId={fieldId} at={previewAt} />}
    />
  );
}

const marks = new Map([
  ["b", "**"],
  ["i", "_"],
]);

const selectedIn = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected => ({
  text: value,
  from: selectionStart,
  to: selectionEnd,
});

// More than a long report; whatever is larger is pasted as the browser pastes it.
const mostPasted = 500_000;

/** What was copied with its look is pasted as Markdown; what was copied as text, and Ctrl+Shift+V, as it is. */
async function paste(event: ClipboardEvent<HTMLTextAreaElement>) {
  const html = event.clipboardData.getData("text/html");
  const plain = event.clipboardData.getData("text/plain");
  if (html === "" || html.length > mostPasted) return;
  event.preventDefault();
  const field = event.currentTarget;
  const { text, from, to } = selectedIn(field);
  const words = await markdownOf(html, plain);
  const isAsItWas = field.value === text;
  const [start, end] = isAsItWas ? [from, to] : [field.selectionStart, field.selectionEnd];
  if (words !== "")
    writeInto(field, { from: start, to: end, text: words, select: [start + words.length, start + words.length] });
}

/** A connection that is gone, or a converter that fails, must not cost anybody what they copied. */
const markdownOf = (html: string, plain: string) =>
  import("@/lib/pasted/markdown").then(({ pastedMarkdown }) => pastedMarkdown(html) || plain).catch(() => plain);
