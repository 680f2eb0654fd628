/** On the page of something: in which of one's own lists it is. */
export function SavedIn({ lists }: { lists: readonly { id: string; name: string }[] }) {
  if (lists.length === 0) return null;
  return (
    <p id="saved" className="no-print font-ui text-ui text-ink-2">
      Saved in{" "}
      {lists.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 ? ", " : ""}
          <a href={`/saved/${id}`} className="reach">
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
