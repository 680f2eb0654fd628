import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { getPlaceToKeep } from "@/features/places/keeping-queries";
import { PlaceFacts } from "@/features/places/place-facts";
import { PlaceHistory } from "@/features/places/place-history";
import { isWhole } from "@/features/places/region-tiles";
import { ReshapingLinks } from "@/features/places/reshaping-links";
import { placeReceipts } from "@/features/places/reshaping-words";
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
      {isWhole(place.kind) ? null : <ReshapingLinks place={place} />}
      <PlaceHistory place={place} />
    </>
  );
}
