"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { Inset } from "@/components/inset";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { raiseConcernAction } from "@/features/concerns/actions";
import { categoryChoices, categoryWords } from "@/features/concerns/categories";
import { formErrors } from "@/features/contributions/form-errors";
import { emptyForm, fieldValue } from "@/web/form-state";

type ConcernFormProps = {
  receipt: string;
  /** The address that it is about, and how that is called; empty where nobody has said yet. */
  about: string;
  title: string;
  isSignedIn: boolean;
};

export function ConcernForm({ receipt, about, title, isSignedIn }: ConcernFormProps) {
  const [state, send, isPending] = useActionState(raiseConcernAction, emptyForm);
  return (
    <form action={send} noValidate className="grid max-w-content gap-8">
      <ErrorSummary errors={formErrors(state, "report")} />
      <input type="hidden" name="receipt" value={fieldValue(state, "receipt", receipt)} />
      {title ? (
        <>
          <input type="hidden" name="about" value={about} />
          <Inset>
            <p className="font-ui text-small font-semibold text-ink-2">It is about</p>
            <p className="wrap-anywhere">
              <a href={about}>{title}</a>
            </p>
          </Inset>
        </>
      ) : (
        <TextField
          name="about"
          id="report-about"
          label="Which page is it about?"
          hint="Its address, as your browser shows it at the top. Leave this empty if it is about all of this site."
          optional
          autoComplete="off"
          inputMode="url"
          defaultValue={fieldValue(state, "about", about)}
          error={state.errors.about}
        />
      )}
      <ChoiceGroup
        name="category"
        id="report-category"
        legend="What worries you?"
        choices={categoryChoices.map((value) => ({
          value,
          label: categoryWords[value].choice,
          hint: categoryWords[value].hint,
        }))}
        defaultValue={fieldValue(state, "category")}
        error={state.errors.category}
      />
      <TextArea
        name="words"
        id="report-words"
        label="What do you mean?"
        hint="A sentence is enough. Its author does not read this, only moderators do."
        rows={4}
        limit={1000}
        defaultValue={fieldValue(state, "words")}
        error={state.errors.words}
      />
      {isSignedIn ? (
        <p className="max-w-measure font-ui text-ui text-ink-2">
          We write to you when a moderator has looked. Nobody else learns that it was you.
        </p>
      ) : (
        <TextField
          name="contact"
          id="report-contact"
          label="Your email address"
          hint="Only to tell you what became of it. Without it, you get an address where you can look yourself."
          optional
          type="email"
          autoComplete="email"
          width="half"
          defaultValue={fieldValue(state, "contact")}
          error={state.errors.contact}
        />
      )}
      <div>
        <Button disabled={isPending}>Send to the moderators</Button>
      </div>
    </form>
  );
}
