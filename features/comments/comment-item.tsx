import { Prose } from "@/components/prose";
import { Day } from "@/components/written-date";
import type { CommentShown } from "@/features/comments/queries";
import { kindWords } from "@/features/insights/in-words";

/** @param backTo the address of the page that it stands on */
export function CommentItem({ comment, backTo }: { comment: CommentShown; backTo: string }) {
  const { id, byline, publishedAt, editedAt, bodyHtml, isMine, can } = comment;
  return (
    <article id={`comment-${id}`}>
      <p className="mb-1 flex flex-wrap items-center gap-x-2 font-ui text-small text-ink-3">
        <span className="font-semibold text-ink">{byline}</span>
        {publishedAt ? <Day at={publishedAt} /> : null}
        {editedAt ? (
          <span>
            edited <Day at={editedAt} />
          </span>
        ) : null}
        {isMine ? <Deed href={`/me/comments/${id}/edit`}>Change or withdraw</Deed> : null}
        {can.turn ? <Deed href={`/me/comments/${id}/insight`}>Make this an insight</Deed> : null}
        {can.propose ? <Deed href={`/moderation/comments/${id}/insight`}>Propose as an insight</Deed> : null}
        {isMine ? null : <Deed href={`/report?about=${backTo}%23comment-${id}`}>Report</Deed>}
        {can.takeDown ? <Deed href={`/moderation/take-down/comment/${id}`}>Take it down</Deed> : null}
      </p>
      <Prose html={bodyHtml} />
      <WhatBecame comment={comment} />
    </article>
  );
}

/** An insight that came of it, or is about to. */
function WhatBecame({ comment: { became, isAsked } }: { comment: CommentShown }) {
  if (isAsked) {
    return (
      <p className="mt-2 max-w-content border-l-4 border-gorse bg-gorse-wash px-4 py-1 font-ui text-ui">
        A moderator would like to make this an insight in your name. <Deed href="/me#proposals">Say yes or no</Deed>
      </p>
    );
  }
  if (!became) return null;
  return (
    <p className="mt-2 font-ui text-small text-ink-2">
      {became.isOnPage ? (
        <>
          Its author has made this an insight: <Deed href={`#insight-${became.id}`}>{kindWords[became.kind].name}</Deed>
        </>
      ) : (
        <>
          You have made this an insight. Nobody else sees that yet.{" "}
          <Deed href={`/me/insights/${became.id}/edit`}>How it stands</Deed>
        </>
      )}
    </p>
  );
}

function Deed({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="inline-flex min-h-target items-center">
      {children}
    </a>
  );
}
