import { v7 } from "uuid";
import { Disclosure } from "@/components/disclosure";
import { EmptyState } from "@/components/empty-state";
import { CommentForm } from "@/features/comments/comment-form";
import { CommentItem } from "@/features/comments/comment-item";
import type { CommentShown, CommentsTold } from "@/features/comments/queries";
import { GapLine } from "@/features/contributions/gap-line";
import type { Gap } from "@/features/contributions/gaps";
import { NotYet } from "@/features/contributions/not-yet";
import { OwnWaiting } from "@/features/contributions/own-waiting";
import type { Target } from "@/features/contributions/schema";

type CommentThreadProps = { told: CommentsTold; target: Target; backTo: string };

/** Questions and thanks, oldest first, each with its replies. */
export function CommentThread({ told, target, backTo }: CommentThreadProps) {
  const { published, gaps, mine, writer } = told;
  const threads = threadsOf(published, gaps);
  const instead =
    writer.may === "write" ? null : (
      <NotYet may={writer.may} backTo={`${backTo}#comments`} invitation="Sign in to ask or to answer" />
    );
  const form = { target, writer, instead };
  return (
    <section id="comments" aria-labelledby="comments-heading" className="border-t-2 border-ink pt-4">
      <h2 id="comments-heading">Comments{published.length > 0 ? ` (${published.length})` : ""}</h2>
      <div className="mt-6 grid gap-8">
        {threads.length > 0 ? (
          <ol className="max-w-content">
            {threads.map(({ id, comment, gap, replies }) => (
              <li key={id} className="border-t border-line py-4">
                {comment ? (
                  <CommentItem comment={comment} backTo={backTo} />
                ) : gap ? (
                  <GapLine noun="comment" gap={gap} />
                ) : (
                  <Withdrawn />
                )}
                {replies.length > 0 ? (
                  <ol className="mt-2 border-l-2 border-line pl-4 md:pl-6">
                    {replies.map((reply) => (
                      <li key={reply.id} className="py-3">
                        {"isHidden" in reply ? (
                          <GapLine noun="comment" gap={reply} />
                        ) : (
                          <CommentItem comment={reply} backTo={backTo} />
                        )}
                      </li>
                    ))}
                  </ol>
                ) : null}
                {comment && writer.may === "write" ? (
                  <div className="mt-2">
                    <Disclosure summary="Reply">
                      <CommentForm id={v7()} parentId={comment.id} {...form} />
                    </Disclosure>
                  </div>
                ) : null}
              </li>
            ))}
          </ol>
        ) : (
          <EmptyState>Nobody has asked anything yet. Questions and thanks are welcome here.</EmptyState>
        )}
        <OwnWaiting
          items={mine.map((comment) => ({ ...comment, words: comment.body }))}
          hrefOf={(id) => `/me/comments/${id}/edit`}
        />
        <CommentForm id={v7()} {...form} />
      </div>
    </section>
  );
}

/** Its author took it back: what others answered stands. */
function Withdrawn() {
  return <p className="text-ink-3">The comment that was here is not shown any more.</p>;
}

type Thread = { id: string; comment?: CommentShown; gap?: Gap; replies: (CommentShown | Gap)[] };

/** A reply whose comment is gone keeps its place, and what was taken down leaves its own. */
function threadsOf(published: readonly CommentShown[], gaps: readonly Gap[]): Thread[] {
  const threads = new Map<string, Thread>();
  const inOrder = [...published, ...gaps].sort((a, b) => Number(a.publishedAt) - Number(b.publishedAt));
  for (const one of inOrder) {
    const id = one.parentId ?? one.id;
    const thread = threads.get(id) ?? { id, replies: [] };
    if (one.parentId) thread.replies.push(one);
    else if ("isHidden" in one) thread.gap = one;
    else thread.comment = one;
    threads.set(id, thread);
  }
  return [...threads.values()];
}
