import { kindWords } from "@/features/posts/in-words";
import type { PostRowData } from "@/features/posts/queries";
import { dayInWords, momentInWords } from "@/lib/dates";

/** "Highlights · 19 December 2018"; to editors also what is not out yet. */
export function PostDate({ post }: { post: Pick<PostRowData, "kind" | "publishedAt" | "isOut"> }) {
  const { kind, publishedAt, isOut } = post;
  if (!publishedAt) return `${kindWords[kind]} · being written`;
  return (
    <>
      {kindWords[kind]} ·{" "}
      <time dateTime={publishedAt.toISOString()}>
        {isOut ? dayInWords(publishedAt) : `only editors see this until ${momentInWords(publishedAt)}`}
      </time>
    </>
  );
}
