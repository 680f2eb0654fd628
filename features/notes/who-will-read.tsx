import { SummaryList } from "@/components/summary-list";
import { Day } from "@/components/written-date";
import type { NoteReaders } from "@/features/notes/check-queries";
import { figure } from "@/lib/counts";

type WhoWillReadProps = { readers: NoteReaders; byline: string; placeName: string };

/** Who will see it, in names and numbers. */
export function WhoWillRead({ readers, byline, placeName }: WhoWillReadProps) {
  const { audience, opensOn, names } = readers;
  return (
    <section aria-labelledby="who-will-see-it">
      <h2 id="who-will-see-it" className="mb-4 text-h2">
        Who will see it
      </h2>
      <SummaryList
        rows={[
          {
            key: "Can read it",
            value: (
              <>
                <p>{readersInWords(readers)}</p>
                {names.length > 0 ? <p className="mt-1 text-ink-2">{all.format(names)}</p> : null}
              </>
            ),
          },
          ...(opensOn && audience !== "everyone"
            ? [
                {
                  key: "Later",
                  value: (
                    <>
                      Everyone from <Day at={opensOn} />, if the editors have published it by then.
                    </>
                  ),
                },
              ]
            : []),
          { key: "Named as", value: byline },
          {
            key: "Always",
            value: `You, and the moderators who look after ${placeName}, who also know who wrote it.`,
          },
        ]}
      />
    </section>
  );
}

const all = new Intl.ListFormat("en-GB");

function readersInWords({ audience, people, organisations }: NoteReaders) {
  const partners = `${peopleInWords(people)} in ${figure(organisations)} ${organisations === 1 ? "organisation" : "organisations"}`;
  if (audience === "everyone") return `Everyone, also without an account; ${partners} among them.`;
  if (audience === "partners") return `Partners: today ${partners}.`;
  if (audience === "circle") return `Your circle: today ${partners}.`;
  return `Your organisation: today ${peopleInWords(people)}.`;
}

const peopleInWords = (count: number) => (count === 1 ? "1 person" : `${figure(count)} people`);
