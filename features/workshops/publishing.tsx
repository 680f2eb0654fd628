import { SummaryList } from "@/components/summary-list";
import { DeedForm } from "@/features/contributions/deed-form";
import { HowReadersHaveIt } from "@/features/desk/how-readers-have-it";
import { TakeDownForm } from "@/features/desk/take-down-form";
import { publishWorkshopAction, unpublishWorkshopAction } from "@/features/workshops/actions";
import type { WorkshopToWrite } from "@/features/workshops/desk-queries";
import { mostReason } from "@/features/workshops/schema-limits";

/** How it stands with readers, and the deed that comes next. */
export function Publishing({ workshop }: { workshop: WorkshopToWrite }) {
  const { id, slug, publishedAt, prompts, answers, outcome, notes } = workshop;
  const rows = [
    { key: "Readers", value: <HowReadersHaveIt publishedAt={publishedAt} href={`/workshops/${slug}`} /> },
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
          <TakeDownForm
            id={id}
            action={unpublishWorkshopAction}
            hint="It is kept in the record. Its words and notes stay here, as a draft."
            limit={mostReason}
          >
            Take the workshop down
          </TakeDownForm>
        ) : (
          <DeedForm action={publishWorkshopAction} item={workshop}>
            Publish the workshop
          </DeedForm>
        )}
      </div>
    </section>
  );
}
