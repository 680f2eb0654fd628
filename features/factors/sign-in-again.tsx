import { LinkButton } from "@/components/link-button";

/** Before the first factor: a sign-in of a moment ago. */
export function SignInAgain({ next }: { next: string }) {
  return (
    <div className="grid max-w-content gap-6">
      <p className="max-w-measure">
        Sign in again, then do this within 15 minutes. It is asked for so that nobody can do it at a computer that you left
        open.
      </p>
      <div>
        <LinkButton href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in again</LinkButton>
      </div>
    </div>
  );
}
