import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Columns } from "@/components/columns";
import { LinkTool, PrintTool, Tools } from "@/components/tools";
import { Cite } from "@/features/references/cite";
import { PrintedCitation } from "@/features/references/printed-citation";
import { citedWorkshop } from "@/features/references/things";
import { getWorkshop } from "@/features/workshops/queries";
import { WorkshopBody } from "@/features/workshops/workshop-body";
import { WorkshopFacts } from "@/features/workshops/workshop-facts";
import { WorkshopHeading } from "@/features/workshops/workshop-heading";
import { pageMetadata } from "@/web/page-metadata";
import { siteAndAddress } from "@/web/site";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisWorkshop = cache(async (slug: string) => getWorkshop(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const workshop = await thisWorkshop((await params).slug);
  if (!workshop) return { title: "Not found" };
  const { title, slug, forWhom, place } = workshop;
  return pageMetadata({ title, description: `A workshop in ${place.name}. ${forWhom}`, path: `/workshops/${slug}` });
}

export default async function WorkshopPage({ params }: Props) {
  const [workshop, site] = await Promise.all([thisWorkshop((await params).slug), siteAndAddress()]);
  if (!workshop) notFound();
  const { slug, isOut } = workshop;
  const cited = isOut ? citedWorkshop(workshop, site) : null;
  return (
    <>
      <Breadcrumbs trail={[{ name: "Workshops", href: "/workshops" }]} here="This workshop" />
      <article>
        <WorkshopHeading workshop={workshop} />
        <Columns marginFirst marginLabel="About this workshop" margin={<WorkshopFacts workshop={workshop} />}>
          <WorkshopBody workshop={workshop} />
        </Columns>
      </article>
      <div className="mt-12">
        <Tools title="Take it with you">
          {cited ? <Cite cited={cited} bibtexKey={slug} file={`/workshops/${slug}/cite.bib`} /> : null}
          <PrintTool />
          {isOut ? <LinkTool href={`/report?about=/workshops/${slug}`}>Report a concern</LinkTool> : null}
        </Tools>
      </div>
      {cited ? <PrintedCitation cited={cited} /> : null}
    </>
  );
}
