"use client";

import { startTransition, useActionState, useState } from "react";
import { Button } from "@/components/button";
import { TextField } from "@/components/text-field";
import { useScriptsRun } from "@/components/use-scripts-run";
import { addPasskeyAction, askForNewPasskeyAction } from "@/features/factors/actions";
import { deviceTrouble } from "@/features/factors/device-trouble";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm, fieldValue } from "@/web/form-state";

export function NewPasskeyForm({ next, suggestion }: { next: string; suggestion: string }) {
  const [state, send, isSending] = useActionState(addPasskeyAction, emptyForm);
  const [trouble, setTrouble] = useState("");
  const [isAsking, setIsAsking] = useState(false);
  const scriptsRun = useScriptsRun();

  async function askDevice(form: FormData) {
    setTrouble("");
    setIsAsking(true);
    try {
      const asked = await askForNewPasskeyAction(emptyForm, form);
      if (!asked.done) return setTrouble(asked.message ?? "");
      const { startRegistration } = await import("@simplewebauthn/browser");
      form.set("answer", JSON.stringify(await startRegistration({ optionsJSON: JSON.parse(asked.done) })));
      startTransition(() => send(form));
    } catch (reason) {
      setTrouble(deviceTrouble(reason));
    } finally {
      setIsAsking(false);
    }
  }

  return (
    <form
      noValidate
      className="grid gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        askDevice(new FormData(event.currentTarget));
      }}
    >
      <FormErrors state={trouble ? { ...emptyForm, message: trouble } : state} />
      <noscript>
        <p className="max-w-measure font-ui text-ui">
          A passkey needs JavaScript, which is off in this browser. An authenticator app does not, nor does anything else here.
        </p>
      </noscript>
      <input type="hidden" name="next" value={next} />
      <TextField
        key={fieldValue(state, "name")}
        name="name"
        label="A name for it"
        hint="By which you will know it later, such as “My phone”."
        autoComplete="off"
        defaultValue={fieldValue(state, "name", suggestion)}
        error={state.errors.name}
        width="half"
      />
      <div>
        <Button disabled={!scriptsRun || isAsking || isSending}>Add a passkey</Button>
      </div>
    </form>
  );
}
