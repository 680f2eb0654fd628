import type { Edit } from "@/lib/markdown-edits";

/** As if it was typed: undo takes it back, and whoever listens for input hears of it. */
export function writeInto(field: HTMLTextAreaElement, { from, to, text, select }: Edit) {
  field.focus();
  field.setSelectionRange(from, to);
  const isWritten = text === "" ? document.execCommand("delete") : document.execCommand("insertText", false, text);
  if (!isWritten) {
    field.setRangeText(text, from, to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(...select);
}
