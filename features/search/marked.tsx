/** Words that were found, marked: between the two signs that Postgres sets around them. */
export function Marked({ text }: { text: string }) {
  const parts = text.split(/([\uE000][^\uE001]*[\uE001])/);
  let at = 0;
  return parts.map((part) => {
    const key = `${at} ${part}`;
    at += part.length;
    return part.startsWith("\uE000") ? (
      <mark key={key} className="bg-gorse text-on-gorse">
        {part.slice(1, -1)}
      </mark>
    ) : (
      part
    );
  });
}
