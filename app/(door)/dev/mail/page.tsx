import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { Moment } from "@/components/written-date";
import { listLetters } from "@/features/letters/queries";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Letters",
  description: "What this site would have posted.",
  robots: { index: false },
};

export default async function LettersPage() {
  const letters = (await listLetters(await currentViewer())) ?? notFound();
  return (
    <>
      <PageHeading
        title="Letters"
        lede="No mail server is set, so what this site would post is here. Everybody who can open this site can read it."
      />
      {letters.length === 0 ? (
        <EmptyState next={[{ href: "/sign-in", text: "Ask for a code" }]}>
          No letters yet. Signing in by email writes one.
        </EmptyState>
      ) : (
        <ul className="max-w-content border-t border-line">
          {letters.map(({ id, toAddress, subject, madeAt }) => (
            <li key={id} className="border-b border-line py-3">
              <a href={`/dev/mail/${id}`} className="inline-flex min-h-target items-center">
                {subject}
              </a>
              <span className="block wrap-anywhere font-ui text-ui text-ink-3">
                To {toAddress}, <Moment at={madeAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
