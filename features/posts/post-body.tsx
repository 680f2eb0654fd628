import { Prose } from "@/components/prose";
import type { WholePost } from "@/features/posts/queries";

export function PostBody({ post }: { post: WholePost }) {
  return (
    <div className="grid gap-8 md:gap-12">
      <Prose html={post.bodyHtml} />
      {post.pull ? (
        <p className="keep-together max-w-content border-y border-line py-6 text-h2 text-balance">{post.pull}</p>
      ) : null}
      {post.next ? (
        <section className="border-t-2 border-ink pt-4">
          <h2 className="text-h3">What next</h2>
          <p className="mt-2 max-w-measure">{post.next}</p>
        </section>
      ) : null}
    </div>
  );
}
