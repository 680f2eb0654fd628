import { LinkButton } from "@/components/link-button";
import { removePasskeyAction } from "@/features/factors/actions";
import { DeedButton } from "@/features/factors/deed-button";

type RemovePasskeyProps = { id: string; here: string; isLastOfStaff: boolean; canRemove: boolean };

export function RemovePasskey({ id, here, isLastOfStaff, canRemove }: RemovePasskeyProps) {
  return (
    <section aria-labelledby="remove" className="max-w-content border-t border-line pt-6">
      <h2 id="remove" className="text-h3">
        Remove it
      </h2>
      <p className="mt-2 mb-4 max-w-measure text-ink-2">
        {isLastOfStaff
          ? "It is your only second factor, and staff keep one: add another passkey or set up an authenticator app first."
          : "It signs nobody in any more from then on. Delete it on the device, too, so that it is not offered in vain."}
      </p>
      {isLastOfStaff ? null : canRemove ? (
        <DeedButton action={removePasskeyAction} fields={{ id }} variant="danger">
          Remove this passkey
        </DeedButton>
      ) : (
        <LinkButton href={`/sign-in/second?next=${encodeURIComponent(here)}`} variant="quiet">
          Confirm that it is you, to remove it
        </LinkButton>
      )}
    </section>
  );
}
