export function DemonstrationBanner() {
  return (
    <aside aria-label="About this content" className="no-print border-b border-line bg-gorse-wash font-ui text-small text-ink">
      <p className="mx-auto max-w-page px-4 py-2 md:px-6">
        Demonstration content: organisations, people and notes are invented. Places are real.
      </p>
    </aside>
  );
}
