"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { keepNoteAction } from "@/features/notes/draft-actions";
import type { Filled } from "@/features/notes/field-of";
import { FindingFields } from "@/features/notes/finding-fields";
import type { FormChoices } from "@/features/notes/form-queries";
import type { FormWords } from "@/features/notes/form-words";
import { HappenedFields } from "@/features/notes/happened-fields";
import { KeepDraft } from "@/features/notes/keep-draft";
import { KnowingFields } from "@/features/notes/knowing-fields";
import { ReaderFields } from "@/features/notes/reader-fields";
import type { RemarkToMe } from "@/features/notes/remark-queries";
import { RemarksOnField } from "@/features/notes/remarks-on-field";
import { SpeaksToFields } from "@/features/notes/speaks-to-fields";
import { StillHere } from "@/features/notes/still-here";
import { emptyForm } from "@/web/form-state";

type NoteFormProps = {
  noteId: string;
  /** The draft that its words come from; 0 where there is none yet. */
  base: number;
  words: FormWords;
  /** Where it is once it has been saved; null for a new one. */
  slug: string | null;
  /** Nobody is signed in any more who was when the form was opened. */
  choices: FormChoices | null;
  /** What is still to be put right before it can be sent, by field. */
  problems?: Record<string, string>;
  /** Whether it has not been sent yet. */
  isDraft: boolean;
  /** The file that has just been added. */
  added?: string;
  /** What was remarked on it when it came back, each beside the field that it is about. */
  remarks?: readonly RemarkToMe[];
};

/** The whole note on one page. With scripts it is saved while it is written; without, by either button. */
export function NoteForm({ noteId, base, words, slug, choices, problems = {}, isDraft, added, remarks = [] }: NoteFormProps) {
  const [state, keep, isPending] = useActionState(keepNoteAction, emptyForm);
  const wasRefused = state.values.noteId !== undefined;
  if (!choices) return <StillHere keep={keep} state={state} />;
  const errors = { ...problems, ...state.errors };
  const filled: Filled = { words: wasRefused ? state.values : words, errors, remarks };
  return (
    <form action={keep} noValidate autoComplete="off" className="group/note grid max-w-content gap-12">
      <ErrorSummary errors={formErrors({ ...state, errors }, "note")} />
      <KeepDraft
        key={noteId}
        memberId={choices.me.id}
        noteId={state.values.noteId?.[0] ?? noteId}
        base={base}
        words={words}
        slug={slug}
      />
      <RemarksOnField remarks={remarks} field="note" />
      <FindingFields filled={filled} choices={choices} />
      <HappenedFields filled={filled} />
      <SpeaksToFields filled={filled} choices={choices} />
      <KnowingFields filled={filled} choices={choices} slug={slug} added={added} />
      <ReaderFields filled={filled} choices={choices} isDraft={isDraft} />
      <div className="flex flex-wrap gap-4 border-t-2 border-ink pt-6">
        <Button name="intent" value="check" disabled={isPending}>
          See what readers will see
        </Button>
        <Button name="intent" value="keep" variant="quiet" disabled={isPending}>
          {isDraft ? "Keep as draft" : "Keep for later"}
        </Button>
      </div>
    </form>
  );
}
