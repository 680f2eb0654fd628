import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { InBriefForm } from "@/features/places/in-brief-form";
import { getPlaceToKeep } from "@/features/places/keeping-queries";
import { PlaceFacts } from "@/features/places/place-facts";
import { PlaceHistory } from "@/features/places/place-history";
import { isWhole } from "@/features/places/region-tiles";
import { ReshapingLinks } from "@/features/places/reshaping-links";
import { placeReceipts } from "@/features/places/reshaping-words";
import { markOf } from "@/lib/mark-of";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "A place to keep", robots: { index: false } };

export default async function PlaceToKeepPage({ params, searchParams }: PageProps<"/admin/places/[slug]">) {
  const { slug } = await params;
  const place = await getPlaceToKeep(await currentMember(`/admin/places/${slug}`), slug);
  if (!place) notFound();
  const { done } = await searchParams;
  const receipt = typeof done === "string" ? placeReceipts[done] : undefined;
  return (
    <>
      <Breadcrumbs trail={[{ name: "Places", href: "/admin/places" }]} here={place.name} />
      <PageHeading title={place.name} kicker="For editors">
        <a href={`/places/${place.slug}`}>Its page, as readers see it</a>
      </PageHeading>
      {receipt ? (
        <div className="mb-8">
          <Notice title={receipt} announce />
        </div>
      ) : null}
      <PlaceFacts place={place} />
      <section aria-labelledby="words" className="mt-12 max-w-content border-t-2 border-ink pt-4">
        <h2 id="words" className="mb-3 text-h2">
          In brief
        </h2>
        <InBriefForm placeId={place.id} name={place.name} sentences={place.inBrief} seen={markOf(...place.inBrief)} />
      </section>
      {isWhole(place.kind) ? null : <ReshapingLinks place={place} />}
      <PlaceHistory place={place} />
    </>
  );
}
