import { LinkButton } from "@/components/link-button";
import { SignInAgain } from "@/features/factors/sign-in-again";

type SetUpFactorProps = { next: string; hasJustSignedIn: boolean };

/** For staff who have no second factor yet: the two kinds, or signing in again first. */
export function SetUpFactor({ next, hasJustSignedIn }: SetUpFactorProps) {
  const to = encodeURIComponent(next);
  if (!hasJustSignedIn) return <SignInAgain next={next} />;
  return (
    <div className="grid max-w-content gap-8 sm:grid-cols-2">
      <section aria-labelledby="by-passkey" className="border-t border-line pt-4">
        <h2 id="by-passkey" className="text-h3">
          A passkey
        </h2>
        <p className="mt-2 mb-4 text-ink-2">
          The quickest: your phone, computer or security key, with the finger, face or PIN that unlocks it. It signs you in by
          itself, too. Needs JavaScript.
        </p>
        <LinkButton href={`/me/settings/sign-in/passkeys/new?next=${to}`}>Add a passkey</LinkButton>
      </section>
      <section aria-labelledby="by-app" className="border-t border-line pt-4">
        <h2 id="by-app" className="text-h3">
          An authenticator app
        </h2>
        <p className="mt-2 mb-4 text-ink-2">
          An app on your phone that shows six digits. You type them after signing in. Works without JavaScript.
        </p>
        <LinkButton href={`/me/settings/sign-in/authenticator?next=${to}`} variant="quiet">
          Set up an app
        </LinkButton>
      </section>
    </div>
  );
}
