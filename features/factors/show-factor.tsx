import { AuthenticatorCodeForm } from "@/features/factors/authenticator-code-form";
import { PasskeyButton } from "@/features/factors/passkey-button";
import type { getFactors } from "@/features/factors/queries";
import { RecoveryCodeForm } from "@/features/factors/recovery-code-form";

type ShowFactorProps = { factors: Awaited<ReturnType<typeof getFactors>>; next: string };

/** The ways in which a member can show a second factor, the quickest first. */
export function ShowFactor({ factors: { passkeys, authenticator, recoveryCodesLeft, isStaff }, next }: ShowFactorProps) {
  return (
    <div className="grid max-w-content gap-12">
      {passkeys.length > 0 ? <PasskeyButton deed="prove" next={next} /> : null}
      {authenticator ? (
        <section
          aria-label="By your authenticator app"
          className={passkeys.length > 0 ? "border-t border-line pt-6" : undefined}
        >
          <AuthenticatorCodeForm deed="show" next={next} />
        </section>
      ) : null}
      {recoveryCodesLeft > 0 ? (
        <RecoveryCodeForm next={next} />
      ) : (
        <p className="max-w-measure font-ui text-ui text-ink-3">
          Lost your phone or key?{" "}
          {isStaff ? (
            "You have no recovery codes, so ask an administrator of this site to let you back in."
          ) : (
            <>
              <a href={`/sign-in?next=${encodeURIComponent(next)}`}>Sign in again</a> with a code to your email address.
            </>
          )}
        </p>
      )}
    </div>
  );
}
