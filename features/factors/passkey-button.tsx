"use client";

import { startTransition, useActionState, useState } from "react";
import { Button } from "@/components/button";
import type { ButtonVariant } from "@/components/button-look";
import { useScriptsRun } from "@/components/use-scripts-run";
import {
  askForOwnPasskeyAction,
  askWhoIsThereAction,
  proveByPasskeyAction,
  signInByPasskeyAction,
} from "@/features/factors/actions";
import { deviceTrouble } from "@/features/factors/device-trouble";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm } from "@/web/form-state";

const deeds = {
  "sign-in": { ask: askWhoIsThereAction, answer: signInByPasskeyAction, words: "Sign in with a passkey" },
  prove: { ask: askForOwnPasskeyAction, answer: proveByPasskeyAction, words: "Use a passkey" },
} as const;

type PasskeyButtonProps = { deed: keyof typeof deeds; next: string; variant?: ButtonVariant };

/** Asks the site for a question, the device for its answer, and the site what it makes of it. */
export function PasskeyButton({ deed, next, variant }: PasskeyButtonProps) {
  const { ask, answer, words } = deeds[deed];
  const [state, send, isSending] = useActionState(answer, emptyForm);
  const [trouble, setTrouble] = useState("");
  const [isAsking, setIsAsking] = useState(false);
  const scriptsRun = useScriptsRun();

  async function askDevice() {
    setTrouble("");
    setIsAsking(true);
    const form = new FormData();
    form.set("next", next);
    try {
      const asked = await ask(emptyForm, form);
      if (!asked.done) return setTrouble(asked.message ?? "");
      const { startAuthentication } = await import("@simplewebauthn/browser");
      form.set("answer", JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(asked.done) })));
      startTransition(() => send(form));
    } catch (reason) {
      setTrouble(deviceTrouble(reason));
    } finally {
      setIsAsking(false);
    }
  }

  return (
    <div className="grid min-h-target gap-4">
      <FormErrors state={trouble ? { ...emptyForm, message: trouble } : state} />
      <noscript>
        <p className="max-w-measure font-ui text-ui text-ink-2">
          A passkey needs JavaScript, which is off in this browser. The other ways do not.
        </p>
      </noscript>
      {scriptsRun ? (
        <div>
          <Button type="button" variant={variant} onClick={askDevice} disabled={isAsking || isSending}>
            {words}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
