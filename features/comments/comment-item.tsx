import { Prose } from "@/components/prose";
import type { CommentShown } from "@/features/comments/queries";
import { dayInWords } from "@/lib/dates";

export function CommentItem({ comment }: { comment: CommentShown }) {
  const { byline, publishedAt, editedAt, bodyHtml, isMine } = comment;
  return (
    <article id={`comment-${comment.id}`}>
      <p className="mb-1 flex flex-wrap items-center gap-x-2 font-ui text-small text-ink-3">
        <span className="font-semibold text-ink">{byline}</span>
        {publishedAt ? <time dateTime={publishedAt.toISOString()}>{dayInWords(publishedAt)}</time> : null}
        {editedAt ? <span>edited {dayInWords(editedAt)}</span> : null}
        {isMine ? (
          <a href={`/me/comments/${comment.id}/edit`} className="inline-flex min-h-target items-center">
            Change or withdraw
          </a>
        ) : null}
      </p>
      <Prose html={bodyHtml} />
    </article>
  );
}
