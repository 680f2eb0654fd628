"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { FormStatus } from "@/components/form-status";
import { Prose } from "@/components/prose";
import { TextArea } from "@/components/text-area";
import { formErrors } from "@/features/contributions/form-errors";
import { decideTogetherAction } from "@/features/moderation/actions";
import { emptyForm, fieldValue } from "@/web/form-state";

type Comment = {
  key: string;
  version: number;
  html: string;
  author: string;
  organisation: string;
  on: string;
  isLive: boolean;
};

/** Comments of trusted people, whole, to be decided on together: each one that is chosen by itself, with one reason for all. */
export function TogetherForm({ comments }: { comments: readonly Comment[] }) {
  const [state, send, isPending] = useActionState(decideTogetherAction, emptyForm);
  const areLive = comments.every(({ isLive }) => isLive);
  return (
    <form action={send} noValidate className="grid gap-6">
      <ErrorSummary errors={formErrors(state, "together")} />
      <FormStatus>{state.done}</FormStatus>
      {state.lines?.map((line) => (
        <p key={line} className="font-ui text-ui text-danger">
          {line}
        </p>
      ))}
      <fieldset id="together-chosen" className="grid">
        <legend className="sr-only">Which of these</legend>
        {comments.map(({ key, version, html, author, organisation, on }) => (
          <div key={key} className="grid grid-cols-[2.75rem_1fr] border-t border-line py-4">
            <input
              type="checkbox"
              id={key}
              name="chosen"
              value={`${key}@${version}`}
              defaultChecked={state.values.chosen?.includes(`${key}@${version}`)}
              className="mt-2 size-6 accent-estuary"
            />
            <div className="min-w-0">
              <label htmlFor={key} className="flex min-h-target items-center font-ui text-small text-ink-2">
                {author}, {organisation}, on {on}
              </label>
              <Prose html={html} />
            </div>
          </div>
        ))}
      </fieldset>
      <TextArea
        name="reason"
        id="together-reason"
        label="Why, and what would help"
        hint="Needed when they do not stay or go back. Each author reads this, with their text."
        rows={3}
        limit={1000}
        defaultValue={fieldValue(state, "reason")}
        error={state.errors.reason}
      />
      <div className="flex flex-wrap gap-4">
        <Button name="deed" value={areLive ? "leave-up" : "publish"} disabled={isPending}>
          {areLive ? "Leave these up" : "Publish these"}
        </Button>
        <Button name="deed" value={areLive ? "take-down" : "return"} variant="danger" disabled={isPending}>
          {areLive ? "Take these down" : "Ask for changes to these"}
        </Button>
      </div>
    </form>
  );
}
