import { removeAuthenticatorAction } from "@/features/factors/actions";
import { DeedButton } from "@/features/factors/deed-button";

export function RemoveAuthenticator({ isLastOfStaff }: { isLastOfStaff: boolean }) {
  return (
    <section aria-labelledby="remove" className="max-w-content border-t border-line pt-6">
      <h2 id="remove" className="text-h3">
        Remove it
      </h2>
      {isLastOfStaff ? (
        <p className="mt-2 max-w-measure text-ink-2">
          It is your only second factor, and staff keep one: set up another app in its place, or{" "}
          <a href="/me/settings/sign-in/passkeys/new">add a passkey</a> first.
        </p>
      ) : (
        <>
          <p className="mt-2 mb-4 max-w-measure text-ink-2">Its codes end at once. Delete the account in the app, too.</p>
          <DeedButton action={removeAuthenticatorAction} variant="danger">
            Remove the authenticator app
          </DeedButton>
        </>
      )}
    </section>
  );
}
