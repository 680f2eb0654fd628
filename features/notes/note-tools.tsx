import type { WholeNote } from "@/features/notes/queries";

/** What its author and staff can do about who reads it and who is named; and, for staff, who wrote it. */
export function NoteTools({ note }: { note: WholeNote }) {
  const { slug, can, writtenBy } = note;
  const tools = [
    can.changeReaders ? { name: "Who reads it, and when", href: `/notes/${slug}/readers` } : undefined,
    can.name ? { name: "How you are named", href: `/notes/${slug}/naming` } : undefined,
    can.preview ? { name: "See it as others do", href: `/notes/${slug}/as` } : undefined,
  ].filter((tool) => tool !== undefined);
  if (!writtenBy && tools.length === 0) return null;
  return (
    <div className="no-print mb-8 font-ui text-ui">
      {writtenBy ? <p className="text-ink-2">Staff see: written by {writtenBy}</p> : null}
      {tools.length > 0 ? (
        <nav aria-label="Your note">
          <ul className="flex flex-wrap gap-x-6">
            {tools.map(({ name, href }) => (
              <li key={href}>
                <a href={href} className="inline-flex min-h-target items-center">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
