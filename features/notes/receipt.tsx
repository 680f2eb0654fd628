import { Notice } from "@/components/notice";
import { waitingInWords } from "@/features/contributions/in-words";
import type { OwnNote } from "@/features/notes/own-queries";
import { dayInWords } from "@/lib/dates";

/** The promise, and what happens next. */
export function Receipt({ note }: { note: OwnNote }) {
  const { reading, reference } = note;
  return (
    <div className="grid max-w-content gap-8">
      <Notice announce title={reading ? `${reading.by} reads it by ${dayInWords(reading.dueAt)}` : waitingInWords(note)}>
        <p className="font-ui text-ui">
          Its reference is <span className="tabular-nums">{reference}</span>.
        </p>
      </Notice>
      <section aria-labelledby="what-happens-next">
        <h2 id="what-happens-next" className="text-h2">
          What happens next
        </h2>
        <ol className="mt-4 grid max-w-measure list-decimal gap-3 pl-6">
          {stepsOf(note).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function stepsOf({ reading, editWaits }: OwnNote): string[] {
  if (reading)
    return [
      `${reading.by} has got a letter, and can say what would help.`,
      "You see what they say here and under My contributions, and can change your note meanwhile.",
      "Then it goes to the editors; by that day also if nobody has answered.",
    ];
  return [
    editWaits
      ? "An editor compares the new words with the old ones, which stay up until then."
      : "An editor reads it. Nothing is published that nobody has read.",
    "You hear when it is published, or when there is something to change: with the reason, on the same note, with your text.",
    "Until somebody begins to read it you can change it here, or withdraw it.",
  ];
}
