import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { getPerson } from "@/features/members/people-queries";
import { PersonDeeds } from "@/features/members/person-deeds";
import { PersonFacts } from "@/features/members/person-facts";
import { PersonHistory } from "@/features/members/person-history";
import { PersonReceipt } from "@/features/members/person-receipt";
import { PersonTags } from "@/features/members/person-tags";
import { getTrust } from "@/features/trust/queries";
import { TrustForm } from "@/features/trust/trust-form";
import { confirmedMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Somebody’s account", robots: { index: false } };

export default async function PersonPage({ params, searchParams }: PageProps<"/admin/people/[id]">) {
  const { id } = await params;
  const member = await confirmedMember(`/admin/people/${id}`);
  const person = await getPerson(member, id);
  if (!person) notFound();
  const trust = await getTrust(member, id);
  const { done } = await searchParams;
  const what = typeof done === "string" ? done : "";
  return (
    <>
      <Breadcrumbs trail={trail} />
      <PageHeading title={<span dir="auto">{person.name}</span>}>
        <span className="flex flex-wrap gap-3">
          <PersonTags person={person} />
        </span>
      </PageHeading>
      <PersonReceipt person={person} done={what} />
      <PersonFacts person={person} />
      <section aria-labelledby="deeds" className="mt-12 max-w-content border-t-2 border-ink pt-4">
        <h2 id="deeds" className="mb-3 text-h2">
          What you can change
        </h2>
        <PersonDeeds person={person} done={what} />
        {trust ? <TrustForm trust={trust} /> : null}
      </section>
      <PersonHistory history={person.history} />
    </>
  );
}

const trail = [
  { name: "Admin", href: "/admin" },
  { name: "People", href: "/admin/people" },
];
