import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { PatternRow } from "@/features/patterns/pattern-row";
import { listPatterns } from "@/features/patterns/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

export const metadata = pageMetadata({
  title: "Patterns",
  description: "Claims that rest on notes and insights from two places or more, with what speaks against each.",
  path: "/patterns",
});

export default async function PatternsPage() {
  const patterns = await listPatterns(await currentViewer());
  return (
    <>
      <PageHeading
        title="Patterns"
        lede="A note says what happened once. A pattern says that it happened again, and where it did not."
      />
      {patterns.map((pattern) => (
        <PatternRow key={pattern.id} pattern={pattern} level={2} withQuestion />
      ))}
      {patterns.length === 0 ? (
        <EmptyState next={[{ href: "/notes", text: "Read what places have learned" }]}>
          No pattern has been written yet. It takes notes from two places.
        </EmptyState>
      ) : null}
    </>
  );
}
