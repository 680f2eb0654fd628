"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { MarkdownArea } from "@/components/markdown-area";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { reviseNoteAction } from "@/features/notes/actions";
import type { OwnNote } from "@/features/notes/own-queries";
import { emptyForm, fieldValue } from "@/web/form-state";

type Words = Pick<OwnNote, "title" | "setOut" | "worked" | "challenging" | "learned" | "nextText">;
type RevisionFormProps = { note: Pick<OwnNote, "id" | "version" | "nextDecision"> & Words };

/** The note's own words, in the order in which they are read. */
export function RevisionForm({ note }: RevisionFormProps) {
  const [state, send, isPending] = useActionState(reviseNoteAction, emptyForm);
  useFreshPage(state);
  const field = (name: keyof Words) => ({
    name,
    id: `note-${name}`,
    defaultValue: fieldValue(state, name, note[name]),
    error: state.errors[name],
  });
  const markdownField = (name: keyof Words) => ({ ...field(name), previewAt: "/preview" });
  return (
    <form action={send} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "note")} />
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="version" value={note.version} />
      <KeepWords name={`note:${note.id}`} sent={state.done} />
      <TextArea {...field("title")} label="The finding, in one line" hint="A claim, not a topic" rows={2} limit={110} />
      <MarkdownArea {...markdownField("setOut")} label="We set out to" optional rows={3} limit={400} />
      <MarkdownArea
        {...markdownField("worked")}
        label="What worked well"
        hint="This, or what was challenging, or both"
        rows={8}
        limit={1500}
      />
      <MarkdownArea {...markdownField("challenging")} label="What was challenging" rows={8} limit={1500} />
      <MarkdownArea
        {...markdownField("learned")}
        label="What we learned"
        hint="The first sentence stands alone at the top of the page."
        rows={6}
        limit={900}
      />
      {note.nextDecision ? (
        <TextArea {...field("nextText")} label="What next" optional rows={3} limit={600} />
      ) : (
        <input type="hidden" name="nextText" value={note.nextText} />
      )}
      <div>
        <Button disabled={isPending}>Send to the editors</Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
