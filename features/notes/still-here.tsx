import { Button } from "@/components/button";
import { ErrorSummary } from "@/components/error-summary";
import { formErrors } from "@/features/contributions/form-errors";
import { fieldNames } from "@/features/notes/form-words";
import type { FormState } from "@/web/form-state";

type StillHereProps = { keep: (form: FormData) => void; state: FormState };

/** Whoever was signed out while writing, without scripts: all their words, to be sent again once they are signed in. */
export function StillHere({ keep, state }: StillHereProps) {
  const { values } = state;
  const carried = ["noteId", "base", ...fieldNames];
  return (
    <form action={keep} className="grid max-w-content gap-6">
      <ErrorSummary errors={formErrors({ ...state, errors: {} }, "note")} title="You have been signed out" />
      {carried.flatMap((name) =>
        (values[name] ?? []).map((value, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values have an order, and nothing else
          <input key={`${name} ${index}`} type="hidden" name={name} value={value} />
        )),
      )}
      {(["title", "setOut", "worked", "challenging", "learned", "nextText"] as const).map((name) =>
        values[name]?.[0] ? (
          <p key={name} className="max-w-measure whitespace-pre-line border-l-4 border-line-strong pl-4">
            {values[name][0]}
          </p>
        ) : null,
      )}
      <div className="flex flex-wrap gap-4">
        <Button name="intent" value="keep">
          I am signed in again: keep my words
        </Button>
      </div>
      <p className="font-ui text-ui">
        <a href="/sign-in" target="_blank" rel="noopener" className="inline-flex min-h-target items-center">
          Sign in (opens beside this)
        </a>
      </p>
    </form>
  );
}
