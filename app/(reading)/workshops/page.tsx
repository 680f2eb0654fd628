import { EmptyState } from "@/components/empty-state";
import { ListFileLink } from "@/components/list-file-link";
import { PageHeading } from "@/components/page-heading";
import { listWorkshops } from "@/features/workshops/queries";
import { readYear } from "@/features/workshops/read-year";
import { WorkshopsByDay } from "@/features/workshops/workshops-by-day";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

export const generateMetadata = () =>
  pageMetadata({
    title: "Workshops",
    description:
      "When and where people of the network sit together, what they were asked, what they said, and what came of it.",
    path: "/workshops",
  });

export default async function WorkshopsPage({ searchParams }: PageProps<"/workshops">) {
  const year = readYear((await searchParams).year);
  const workshops = await listWorkshops(await currentViewer(), year);
  const isEmpty = workshops.coming.length === 0 && workshops.been.length === 0;
  return (
    <>
      <PageHeading
        title={year ? `Workshops of ${year}` : "Workshops"}
        lede="People from different places sit together for a day: what they were asked, what they said, and what came of it."
      >
        {isEmpty ? null : (
          <p className="no-print">
            <a href="/workshops/calendar.ics" type="text/calendar" className="inline-flex min-h-target items-center">
              Add to your calendar
            </a>
          </p>
        )}
      </PageHeading>
      {isEmpty ? (
        <EmptyState
          next={
            year
              ? [{ href: "/workshops", text: "See the latest" }]
              : [{ href: "/notes", text: "Read what places have learned" }]
          }
        >
          {year ? `No workshop was held in ${year}.` : "No workshop has been announced yet."}
        </EmptyState>
      ) : (
        <>
          <WorkshopsByDay workshops={workshops} year={year} />
          <ListFileLink href="/workshops/list.csv" />
        </>
      )}
    </>
  );
}
