import { SideBySide } from "@/components/side-by-side";
import { opening } from "@/features/places/opening";
import type { NoteFromHere } from "@/features/places/queries";

const shown = 6;

/** First sentences of the newest notes, as equals. */
export function WorkedAndChallenging({ notes }: { notes: NoteFromHere[] }) {
  return (
    <SideBySide
      first={{ heading: "What worked", body: <Sentences said={said(notes, "worked")} nothing="Nobody has said yet." /> }}
      second={{
        heading: "What was challenging",
        body: <Sentences said={said(notes, "challenging")} nothing="Nobody has said yet." />,
      }}
    />
  );
}

function said(notes: NoteFromHere[], side: "worked" | "challenging") {
  return notes
    .filter((note) => note[side] !== "")
    .slice(0, shown)
    .map((note) => ({ slug: note.slug, title: note.title, sentence: opening(note[side]) }));
}

function Sentences({ said: all, nothing }: { said: ReturnType<typeof said>; nothing: string }) {
  if (all.length === 0) return <p className="text-ink-2">{nothing}</p>;
  return (
    <ul>
      {all.map(({ slug, title, sentence }) => (
        <li key={slug} className="border-t border-line py-3 first:border-0 first:pt-0">
          <p>{sentence}</p>
          <p className="mt-1 font-ui text-small">
            <a href={`/notes/${slug}`} className="reach text-ink-2">
              {title}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
