import { Day } from "@/components/written-date";
import type { ToRead } from "@/features/notes/reading-queries";

/** What colleagues ask the reader to read before the editors do. */
export function AskedOfYou({ notes }: { notes: readonly ToRead[] }) {
  if (notes.length === 0) return null;
  return (
    <section aria-labelledby="to-read" className="max-w-content border-l-4 border-gorse bg-gorse-wash p-4 sm:px-6">
      <h2 id="to-read" className="text-h3">
        To read for a colleague
      </h2>
      <ul className="mt-2 font-ui text-ui">
        {notes.map(({ id, slug, title, author, dueAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3">
            <a href={`/notes/${slug}/read`} className="inline-flex min-h-target items-center font-semibold">
              {title}
            </a>
            <span className="text-ink-2">
              {author} asks you, by <Day at={dueAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
