import { Tag } from "@/components/tag";
import { Day, Moment } from "@/components/written-date";
import { DeedButton } from "@/features/factors/deed-button";
import { endOtherSessionsAction, endSessionAction } from "@/features/sessions/actions";
import type { listSessions } from "@/features/sessions/queries";

const waysIn = {
  code: "by a code",
  link: "by a link",
  passkey: "by a passkey",
  provider: "by your organisation",
  demonstration: "by the demonstration’s button",
} as const;

type Sessions = Awaited<ReturnType<typeof listSessions>>;

/** Where somebody is signed in, and the way to end it. */
export function SessionList({ sessions }: { sessions: Sessions }) {
  return (
    <section aria-labelledby="devices" className="border-t border-line pt-6">
      <h2 id="devices" className="text-h2">
        Where you are signed in
      </h2>
      <p className="mt-2 mb-4 max-w-measure text-ink-2">
        A device that is not used for 14 days is signed out, and every one 30 days after signing in.
      </p>
      <ul className="mb-4 max-w-content border-t border-line">
        {sessions.map(({ id, browser, signedInBy, madeAt, lastSeenAt, isThis }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3 font-ui text-ui"
          >
            <div className="min-w-0">
              <span className="font-semibold">{browser || "A browser that did not say which"}</span>{" "}
              {isThis ? <Tag tone="estuary">this one</Tag> : null}
              <span className="block text-ink-3">
                Signed in <Day at={madeAt} /> {waysIn[signedInBy]}, last seen <Moment at={lastSeenAt} />
              </span>
            </div>
            {isThis ? null : (
              <DeedButton action={endSessionAction} fields={{ id }} variant="quiet" about={browser}>
                Sign out
              </DeedButton>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <DeedButton action={endOtherSessionsAction} variant="quiet">
          Sign out everywhere else
        </DeedButton>
      ) : null}
    </section>
  );
}
