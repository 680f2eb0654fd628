import { Notice } from "@/components/notice";
import { ConnectForm } from "@/features/identities/connect-form";
import { DisconnectForm } from "@/features/identities/disconnect-form";
import { connectingInWords } from "@/features/identities/over-in-words";
import type { listIdentities } from "@/features/identities/queries";
import { dayInWords } from "@/lib/dates";

type OrganisationSignInProps = Awaited<ReturnType<typeof listIdentities>> & {
  /** How connecting ended, as the address has it. */
  over: unknown;
};

/** A section of /me/settings/sign-in; nothing where no organisation signs its people in itself. */
export function OrganisationSignIn({ connected, others, over }: OrganisationSignInProps) {
  if (connected.length === 0 && others.length === 0) return null;
  const said = connectingInWords(over);
  return (
    <section aria-labelledby="organisation-sign-in" className="border-t border-line pt-6">
      <h2 id="organisation-sign-in" className="text-h2">
        Your organisation’s sign-in
      </h2>
      <p className="mt-2 mb-6 max-w-measure text-ink-2">
        Where your organisation signs its people in itself, that can open this account too. A code to your address always does.
      </p>
      {said ? (
        <div className="mb-6">
          <Notice title={said.title} tone={said.isDone ? "success" : "attention"} level={3} announce>
            <p>{said.words}</p>
          </Notice>
        </div>
      ) : null}
      {connected.length > 0 ? (
        <ul className="mb-6 max-w-content border-t border-line">
          {connected.map(({ id, name, email, madeAt, lastUsedAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-line py-3">
              <p className="min-w-0 font-ui text-ui">
                <span className="block font-semibold">{name}</span>
                <span className="block wrap-anywhere text-ink-3">
                  {email ? `As ${email}. ` : ""}Connected on {dayInWords(madeAt)}
                  {lastUsedAt ? `, last used on ${dayInWords(lastUsedAt)}` : ""}.
                </span>
              </p>
              <DisconnectForm identity={{ id, name }} />
            </li>
          ))}
        </ul>
      ) : null}
      {others.length > 0 ? <ConnectForm providers={others} /> : null}
    </section>
  );
}
