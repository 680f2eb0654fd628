import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { listPlacesToKeep } from "@/features/places/keeping-queries";
import { PlacesToKeep } from "@/features/places/places-to-keep";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Places to keep",
  description: "Every place there is and was.",
  robots: { index: false },
};

export default async function PlacesToKeepPage({ searchParams }: PageProps<"/admin/places">) {
  const { find } = await searchParams;
  const search = (typeof find === "string" ? find : "").replaceAll("\0", "").trim().slice(0, 100);
  const found = await listPlacesToKeep(await currentMember("/admin/places"), search);
  if (!found) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "The desk", href: "/desk" }]} here="Places" />
      <PageHeading
        title="Places"
        kicker="For editors"
        lede="Places merge, split and change their names. What leads to them, and what was written from them, lasts."
      />
      <PlacesToKeep found={found} search={search} />
    </>
  );
}
