import { Day, Moment } from "@/components/written-date";
import { kindWords } from "@/features/posts/in-words";
import type { PostRowData } from "@/features/posts/queries";

/** "Highlights · 19 December 2018"; to editors also what is not out yet. */
export function PostDate({ post }: { post: Pick<PostRowData, "kind" | "publishedAt" | "isOut"> }) {
  const { kind, publishedAt, isOut } = post;
  if (!publishedAt) return `${kindWords[kind]} · being written`;
  return (
    <>
      {kindWords[kind]} ·{" "}
      {isOut ? (
        <Day at={publishedAt} />
      ) : (
        <>
          only editors see this until <Moment at={publishedAt} />
        </>
      )}
    </>
  );
}
