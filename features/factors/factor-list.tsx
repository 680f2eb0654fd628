import { LinkButton } from "@/components/link-button";
import { Notice } from "@/components/notice";
import { Day } from "@/components/written-date";
import type { getFactors } from "@/features/factors/queries";
import { counted } from "@/lib/counts";

const here = "/me/settings/sign-in";

type FactorListProps = { factors: Awaited<ReturnType<typeof getFactors>> };

/** A member's passkeys, app and codes, and the way to change each. */
export function FactorList({ factors }: FactorListProps) {
  const { passkeys, authenticator, recoveryCodesLeft, isShortOfCodes, hasAny, isStaff } = factors;
  const showsApp = isStaff || authenticator !== null;
  return (
    <>
      {isStaff && !hasAny ? (
        <Notice title="Your role waits for a second factor" tone="attention">
          <p className="max-w-measure">
            Add a passkey or set up an authenticator app. Until then you are not asked to look after anything.
          </p>
        </Notice>
      ) : null}
      <section aria-labelledby="passkeys" className="border-t border-line pt-6">
        <h2 id="passkeys" className="text-h2">
          Passkeys
        </h2>
        <p className="mt-2 mb-4 max-w-measure text-ink-2">
          A passkey is held by your phone, computer or security key, and signs you in with the finger, face or PIN that unlocks
          it. It needs JavaScript; every other way of signing in does not.
        </p>
        {passkeys.length > 0 ? (
          <ul className="mb-4 max-w-content border-t border-line">
            {passkeys.map(({ id, name, madeAt, lastUsedAt }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-6 border-b border-line py-2 font-ui text-ui"
              >
                <div className="min-w-0">
                  <span className="font-semibold wrap-anywhere">{name}</span>
                  <span className="block text-ink-3">
                    Added <Day at={madeAt} />,{" "}
                    {lastUsedAt ? (
                      <>
                        last used <Day at={lastUsedAt} />
                      </>
                    ) : (
                      "not used yet"
                    )}
                  </span>
                </div>
                <a href={`${here}/passkeys/${id}`} className="inline-flex min-h-target items-center">
                  Change<span className="sr-only"> {name}</span>
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        <LinkButton href={`${here}/passkeys/new`} variant="quiet">
          Add a passkey
        </LinkButton>
      </section>
      {showsApp ? (
        <section aria-labelledby="authenticator" className="border-t border-line pt-6">
          <h2 id="authenticator" className="text-h2">
            Authenticator app
          </h2>
          <p className="mt-2 mb-4 max-w-measure text-ink-2">
            An app on your phone that shows six digits, new ones every half minute.{" "}
            {authenticator ? (
              <>
                Yours counts since <Day at={authenticator.since} />.
              </>
            ) : (
              "You have not set one up."
            )}
          </p>
          {authenticator && !authenticator.isReadable ? (
            <div className="mb-4">
              <Notice title="This app does not work any more" tone="danger" level={3}>
                <p className="max-w-measure">
                  A setting of this site has changed, and its key cannot be read. Set it up again.
                </p>
              </Notice>
            </div>
          ) : null}
          <LinkButton href={`${here}/authenticator`} variant="quiet">
            {authenticator ? "Change or remove the app" : "Set up an app"}
          </LinkButton>
        </section>
      ) : null}
      {(isStaff && hasAny) || recoveryCodesLeft > 0 ? (
        <section aria-labelledby="recovery-codes" className="border-t border-line pt-6">
          <h2 id="recovery-codes" className="text-h2">
            Recovery codes
          </h2>
          <p className="mt-2 mb-4 max-w-measure text-ink-2">
            For the day when your phone is lost. Each works once. You have {counted(recoveryCodesLeft, "code")} left.
          </p>
          {isShortOfCodes ? (
            <div className="mb-4">
              <Notice title={recoveryCodesLeft > 0 ? "Nearly used up" : "You have no codes"} tone="attention" level={3}>
                <p className="max-w-measure">
                  Make new ones while you can still confirm that it is you. Without them, an administrator has to let you back
                  in.
                </p>
              </Notice>
            </div>
          ) : null}
          <LinkButton href={`${here}/recovery-codes`} variant="quiet">
            Make new codes
          </LinkButton>
        </section>
      ) : null}
    </>
  );
}
