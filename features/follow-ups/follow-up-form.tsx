"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { KeepWords } from "@/features/contributions/keep-words";
import { useFreshPage } from "@/features/contributions/use-fresh-page";
import { addFollowUpAction, editFollowUpAction } from "@/features/follow-ups/actions";
import { LaterOn } from "@/features/follow-ups/later-on";
import { monthInWords } from "@/lib/dates";
import { emptyForm, fieldValue } from "@/web/form-state";

type FollowUpFormProps = {
  /** A new one on this note, or one that is there. */
  item: { id: string; noteId: string } | { id: string; version: number; happenedOn: string; text: string };
  isTrusted: boolean;
};

/** A month and some words; they can be looked at before they are sent. */
export function FollowUpForm({ item, isTrusted }: FollowUpFormProps) {
  const isNew = "noteId" in item;
  const [state, send, isPending] = useActionState(isNew ? addFollowUpAction : editFollowUpAction, emptyForm);
  useFreshPage(state);
  const form = isNew ? "later" : `later-${item.id}`;
  const [on, html] = state.lines ?? [];
  const words = isNew ? { happenedOn: "", text: "" } : { happenedOn: item.happenedOn.slice(0, 7), text: item.text };
  const field = (name: keyof typeof words) => ({
    name,
    id: `${form}-${name}`,
    defaultValue: fieldValue(state, name, words[name]),
    error: state.errors[name],
  });
  return (
    <form action={send} noValidate className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors(state, form)} />
      <input type="hidden" name="id" value={item.id} />
      {isNew ? (
        <input type="hidden" name="noteId" value={item.noteId} />
      ) : (
        <input type="hidden" name="version" value={item.version} />
      )}
      <KeepWords name={`later:${isNew ? item.noteId : item.id}`} sent={on ? undefined : state.done} />
      <TextField
        key={`on ${fieldValue(state, "happenedOn")}`}
        {...field("happenedOn")}
        type="month"
        label="When was this?"
        hint="A month, like 2018-04"
        width="short"
      />
      <TextArea
        key={`text ${fieldValue(state, "text")}`}
        {...field("text")}
        label="What came of it?"
        hint="What lasted, what did not, and what you would tell somebody who begins now."
        rows={6}
        limit={600}
      />
      {on && html ? (
        <div className="border-y border-line py-6">
          <LaterOn when={monthInWords(on)} html={html} level={3} />
        </div>
      ) : null}
      <div className="flex flex-wrap gap-3">
        <Button name="deed" value="look" variant="quiet" disabled={isPending}>
          Look at it first
        </Button>
        <Button name="deed" value="send" disabled={isPending}>
          {isTrusted ? "Add it to the note" : "Send to the editors"}
        </Button>
      </div>
      <FormStatus>{state.done}</FormStatus>
    </form>
  );
}
