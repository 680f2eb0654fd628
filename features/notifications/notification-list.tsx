import { Inset } from "@/components/inset";
import { Tag } from "@/components/tag";
import { Moment } from "@/components/written-date";
import { deedInWords, nounWords } from "@/features/notifications/in-words";
import type { Notification } from "@/features/notifications/queries";

/** What others did to one's things: what, to which, why, where and when. */
export function NotificationList({ notifications }: { notifications: readonly Notification[] }) {
  return (
    <ol className="max-w-content border-t border-line">
      {notifications.map((notification) => (
        <li key={notification.id} id={`told-${notification.id}`} className="grid gap-2 border-b border-line py-4">
          <One notification={notification} />
        </li>
      ))}
    </ol>
  );
}

function One({ notification: { at, deed, noun, reason, place, isUnseen, thing } }: { notification: Notification }) {
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {isUnseen ? <Tag tone="gorse">New</Tag> : null}
        <span className={isUnseen ? "font-semibold" : undefined}>
          {nounWords[noun]} {deedInWords(deed)}.
        </span>
      </p>
      <p className="wrap-anywhere">
        {thing ? (
          <a href={thing.href}>{thing.words || "Without a title yet"}</a>
        ) : (
          <span className="text-ink-3">It is not here any more.</span>
        )}
      </p>
      {reason && thing ? (
        <Inset>
          <p className="wrap-anywhere whitespace-pre-line">{reason}</p>
        </Inset>
      ) : null}
      <p className="font-ui text-small text-ink-3">
        <Moment at={at} />
        {place ? ` · ${place}` : ""}
      </p>
    </>
  );
}
