import { SummaryList } from "@/components/summary-list";
import { Day } from "@/components/written-date";
import { DeedForm } from "@/features/contributions/deed-form";
import { publishWorkshopAction } from "@/features/workshops/actions";
import type { WorkshopToWrite } from "@/features/workshops/desk-queries";
import { TakeDownForm } from "@/features/workshops/take-down-form";

/** How it stands with readers, and the deed that comes next. */
export function Publishing({ workshop }: { workshop: WorkshopToWrite }) {
  const { id, slug, publishedAt, prompts, answers, outcome, notes } = workshop;
  const rows = [
    { key: "Readers", value: publishedAt ? <Published at={publishedAt} slug={slug} /> : <Draft slug={slug} /> },
    { key: "Prompts", value: prompts.length > 0 ? "Written" : "None yet" },
    { key: "What people said", value: answers.length > 0 ? "Written" : "Nothing yet" },
    { key: "What came of it", value: outcome || notes.length > 0 ? "Written" : "Nothing yet" },
  ];
  return (
    <section aria-labelledby="publishing" className="border-t-2 border-ink pt-4">
      <h2 id="publishing" className="mb-4 text-h2">
        {publishedAt ? "It is published" : "Publish it"}
      </h2>
      <SummaryList rows={rows} />
      <div className="mt-6">
        {publishedAt ? (
          <TakeDownForm workshopId={id} />
        ) : (
          <DeedForm action={publishWorkshopAction} item={workshop}>
            Publish the workshop
          </DeedForm>
        )}
      </div>
    </section>
  );
}

const Published = ({ at, slug }: { at: Date; slug: string }) => (
  <>
    Published <Day at={at} />. <a href={`/workshops/${slug}`}>See its page</a>
  </>
);

const Draft = ({ slug }: { slug: string }) => (
  <>
    Only editors see it. <a href={`/workshops/${slug}`}>See it as readers will</a>
  </>
);
