"use client";

import { useActionState } from "react";
import { Button } from "@/components/button";
import { LinkButton } from "@/components/link-button";
import { Notice } from "@/components/notice";
import { makeRecoveryCodesAction } from "@/features/factors/actions";
import { CopyButton } from "@/features/factors/copy-button";
import { FormErrors } from "@/features/members/form-errors";
import { emptyForm } from "@/web/form-state";

type RecoveryCodesFormProps = { siteName: string; left: number; next: string };

/** Makes ten new codes, and shows them this once. */
export function RecoveryCodesForm({ siteName, left, next }: RecoveryCodesFormProps) {
  const [state, action, isSending] = useActionState(makeRecoveryCodesAction, emptyForm);
  const goOn = (
    <LinkButton href={next || "/me/settings/sign-in"} variant={state.done ? "primary" : "quiet"}>
      {state.done ? "I have kept them: go on" : "Go on without new ones"}
    </LinkButton>
  );
  if (state.done) return <NewCodes codes={state.done.split("\n")} siteName={siteName} goOn={goOn} />;
  return (
    <form action={action} className="grid gap-6">
      <FormErrors state={state} />
      <div className="flex flex-wrap gap-4">
        <Button disabled={isSending}>
          {left > 0 ? "Make ten new codes, ending the old ones" : "Show me ten recovery codes"}
        </Button>
        {next ? goOn : null}
      </div>
    </form>
  );
}

type NewCodesProps = { codes: string[]; siteName: string; goOn: React.ReactNode };

function NewCodes({ codes, siteName, goOn }: NewCodesProps) {
  const text = `Recovery codes for ${siteName}. Each works once.\n\n${codes.join("\n")}\n`;
  return (
    <div className="grid gap-6">
      <Notice title="Your ten recovery codes" tone="attention" announce>
        <p className="max-w-measure">
          Keep them now, apart from your phone: on paper, or in a password manager. They are not shown again.
        </p>
      </Notice>
      <ul className="grid max-w-content gap-x-8 gap-y-2 border-y border-line py-4 font-mono text-ui sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="no-print flex flex-wrap items-center gap-4">
        <CopyButton text={text} />
        <LinkButton
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="recovery-codes.txt"
          variant="quiet"
        >
          Download as text
        </LinkButton>
        <p className="font-ui text-ui text-ink-3">Or print this page.</p>
      </div>
      <div className="no-print">{goOn}</div>
    </div>
  );
}
