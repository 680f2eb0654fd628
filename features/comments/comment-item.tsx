import { Prose } from "@/components/prose";
import { Day } from "@/components/written-date";
import type { CommentShown } from "@/features/comments/queries";

export function CommentItem({ comment }: { comment: CommentShown }) {
  const { byline, publishedAt, editedAt, bodyHtml, isMine } = comment;
  return (
    <article id={`comment-${comment.id}`}>
      <p className="mb-1 flex flex-wrap items-center gap-x-2 font-ui text-small text-ink-3">
        <span className="font-semibold text-ink">{byline}</span>
        {publishedAt ? <Day at={publishedAt} /> : null}
        {editedAt ? (
          <span>
            edited <Day at={editedAt} />
          </span>
        ) : null}
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
