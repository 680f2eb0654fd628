import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { listSavedSearches } from "@/features/saved-searches/queries";
import { SavedSearchRow } from "@/features/saved-searches/saved-search-row";
import { StopSearchForm } from "@/features/saved-searches/stop-search-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Searches that you saved", robots: { index: false } };

export default async function SavedSearchesPage() {
  const member = await currentMember("/me/settings/searches");
  const { searches, declines } = await listSavedSearches(member);
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: "My contributions", href: "/me" },
          { name: "Settings", href: "/me/settings" },
        ]}
        here="Searches that you saved"
      />
      <PageHeading
        title="Searches that you saved"
        lede="One email says what others have added that answers them, when something does. Nobody else sees what you search for."
      />
      <div className="grid max-w-content gap-4">
        {declines && searches.some(({ rhythm }) => rhythm !== "off") ? (
          <p className="max-w-measure">
            You have chosen to get no letters about searches that you saved.{" "}
            <a href="/me/settings">Change that in your settings</a>.
          </p>
        ) : null}
        <StopSearchForm kept={searches.map(({ search }) => search)} />
        {searches.length > 0 ? (
          <ul>
            {searches.map((saved) => (
              <li key={saved.id}>
                <SavedSearchRow saved={saved} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState next={[{ href: "/search", text: "Search" }]}>
            You have saved no search. Search for something, and choose “Save this search” beside what was found.
          </EmptyState>
        )}
      </div>
    </>
  );
}
