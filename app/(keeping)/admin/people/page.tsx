import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { PageHeading } from "@/components/page-heading";
import { Pagination } from "@/components/pagination";
import { FindPeopleForm } from "@/features/members/find-people-form";
import { peopleHref, readPeopleFilter } from "@/features/members/people-filter";
import { listPeople } from "@/features/members/people-queries";
import { PersonRow } from "@/features/members/person-row";
import { countedSoFar } from "@/lib/counts";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "People", description: "Everybody with an account.", robots: { index: false } };

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  const filter = readPeopleFilter(await searchParams);
  const people = await listPeople(await currentViewer(), filter);
  if (!people) notFound();
  const { rows, before, after, total } = people;
  return (
    <>
      <Breadcrumbs trail={[{ name: "Admin", href: "/admin" }]} />
      <PageHeading title="People" />
      <FindPeopleForm chosen={filter} />
      <section aria-labelledby="people-found" className="mt-8">
        <h2 id="people-found" className="font-ui text-ui font-semibold">
          {countedSoFar(total, "person", "people")}
        </h2>
        {rows.length > 0 ? (
          <ul className="mt-3 mb-8 border-t border-line">
            {rows.map((person) => (
              <PersonRow key={person.id} person={person} />
            ))}
          </ul>
        ) : (
          <div className="mt-3">
            <EmptyState next={[{ href: "/admin/people", text: "Show everybody" }]}>
              Nobody is called that here. Try a part of the name, of the address, or of an organisation’s name.
            </EmptyState>
          </div>
        )}
        <Pagination
          label="Pages of people"
          previous={before ? { href: peopleHref(filter, { before }) } : undefined}
          next={after ? { href: peopleHref(filter, { after }) } : undefined}
        />
      </section>
    </>
  );
}
