import { SummaryList } from "@/components/summary-list";
import { DeedForm } from "@/features/contributions/deed-form";
import { HowReadersHaveIt } from "@/features/desk/how-readers-have-it";
import { TakeDownForm } from "@/features/desk/take-down-form";
import { lookAgainAtPatternAction, publishPatternAction, unpublishPatternAction } from "@/features/patterns/actions";
import type { PatternToWrite, SourceToWrite } from "@/features/patterns/desk-queries";
import { mostReason } from "@/features/patterns/schema-limits";
import { strengthInWords, strengthOf } from "@/features/patterns/strength";
import { ageInWords } from "@/lib/dates";

/** How it stands with readers, what is still missing, and the deed that comes next. */
export function Publishing({ pattern }: { pattern: PatternToWrite }) {
  const { slug, publishedAt, lookedAtAt, limits, body, sources } = pattern;
  const listed = sources.filter(({ isListed }) => isListed);
  const strength = weigh(listed);
  const rows = [
    { key: "Readers", value: <HowReadersHaveIt publishedAt={publishedAt} href={`/patterns/${slug}`} /> },
    { key: "Two places or more", value: strength.places >= 2 ? "Yes" : "Not yet: cite notes or insights that speak for it" },
    { key: "Why, and where it may not hold", value: body && limits ? "Both are written" : "Still to be written" },
    { key: "Strength for you", value: <Words strength={strength} /> },
    { key: "Strength for visitors", value: <Words strength={weigh(listed.filter(({ isForEveryone }) => isForEveryone))} /> },
    { key: "Evidence looked at", value: ageInWords(lookedAtAt) },
  ];
  return (
    <section aria-labelledby="publishing" className="border-t-2 border-ink pt-4">
      <h2 id="publishing" className="mb-4 text-h2">
        {publishedAt ? "It is published" : "Publish it"}
      </h2>
      <SummaryList rows={rows} />
      <div className="mt-6 grid gap-6">
        {publishedAt ? (
          <>
            <DeedForm action={lookAgainAtPatternAction} item={pattern} variant="quiet">
              I have looked at its evidence again
            </DeedForm>
            <TakeDownForm
              id={pattern.id}
              action={unpublishPatternAction}
              hint="It is kept in the record. The words and what it cites stay here, as a draft."
              limit={mostReason}
            >
              Take the pattern down
            </TakeDownForm>
          </>
        ) : (
          <DeedForm action={publishPatternAction} item={pattern}>
            Publish the pattern
          </DeedForm>
        )}
      </div>
    </section>
  );
}

const weigh = (sources: readonly SourceToWrite[]) =>
  strengthOf(sources.map(({ stance, place }) => ({ stance, placeId: place.id })));

const Words = ({ strength }: { strength: ReturnType<typeof weigh> }) => (
  <span className="inline-block first-letter:uppercase">{strengthInWords(strength)}</span>
);
