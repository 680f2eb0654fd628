"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { ChoiceGroup } from "@/components/choice-group";
import { ErrorSummary } from "@/components/error-summary";
import { Notice } from "@/components/notice";
import { TextArea } from "@/components/text-area";
import { TextField } from "@/components/text-field";
import { formErrors } from "@/features/contributions/form-errors";
import { inviteAction } from "@/features/invitations/actions";
import { emptyForm, fieldValue } from "@/web/form-state";

/** One address or many; each is answered in a line, and what is no address stays to be put right. */
export function InviteForm({ organisationId }: { organisationId: string }) {
  const [state, send, isSending] = useActionState(inviteAction, emptyForm);
  const addresses = fieldValue(state, "addresses");
  return (
    <form action={send} noValidate className="grid gap-6">
      <ErrorSummary errors={formErrors(state, "invite")} />
      {state.done ? (
        <Notice level={3} title={state.done} announce>
          <ul className="max-h-[20rem] overflow-y-auto font-ui text-ui">
            {state.lines?.map((line) => (
              <li key={line} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <input type="hidden" name="organisationId" value={organisationId} />
      <TextArea
        key={addresses}
        name="addresses"
        id="invite-addresses"
        label="Email addresses"
        hint="One, or up to 200: on lines of their own, or as Outlook copies them. Each gets a letter of its own."
        rows={4}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        defaultValue={addresses}
        error={state.errors.addresses}
      />
      <TextField
        key={`words ${fieldValue(state, "words")}`}
        name="words"
        id="invite-words"
        label="A line of your own"
        optional
        hint="It stands in the letter, in your name."
        maxLength={300}
        defaultValue={fieldValue(state, "words")}
        error={state.errors.words}
      />
      <ChoiceGroup
        name="asLead"
        id="invite-asLead"
        legend="What they come in as"
        optional
        multiple
        choices={[
          { value: "yes", label: "As a lead", hint: "They invite others too, and look after the organisation’s page." },
        ]}
        defaultValue={state.values.asLead}
      />
      <div>
        <Button disabled={isSending}>Send invitations</Button>
      </div>
    </form>
  );
}
