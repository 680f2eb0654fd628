import { fieldWords } from "@/features/moderation/in-words";
import { isMark, markWords } from "@/features/moderation/marks";
import type { WaitingItem } from "@/features/moderation/waiting-queries";

/** What a helper points out in the words: questions for whoever reads them, never a verdict. Null: it has not looked yet. */
export function ItemMarks({ found }: { found: WaitingItem["inQueue"]["found"] }) {
  if (found === null)
    return <p className="mb-4 font-ui text-small text-ink-3">A helper is still looking for names and details.</p>;
  if (found.length === 0) return null;
  return (
    <section
      aria-labelledby="marks"
      className="mb-6 max-w-content border-l-4 border-gorse bg-gorse-wash px-4 py-3 font-ui text-ui"
    >
      <h3 id="marks" className="text-ui font-semibold">
        Worth a look
      </h3>
      <ul className="mt-1">
        {found.map(({ kind, text, field, at }) => (
          <li key={`${kind} ${field} ${at}`} className="wrap-anywhere">
            {isMark(kind) ? markWords[kind] : kind}: {kind === "spam" ? text : <Quoted text={text} />}
            {kind !== "spam" && fieldWords[field] ? ` in ${fieldWords[field]}` : ""}
          </li>
        ))}
      </ul>
    </section>
  );
}

const Quoted = ({ text }: { text: string }) => (
  <>
    “<strong>{text}</strong>”
  </>
);
