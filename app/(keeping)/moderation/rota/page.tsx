import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { listRota } from "@/features/duty/queries";
import { RotaWeeks } from "@/features/duty/rota-weeks";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Rota", description: "Who looks at what waits, week by week." };

export default async function RotaPage() {
  const rota = await listRota(await currentViewer());
  if (!rota) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Waiting", href: "/moderation" }]} here="Rota" />
      <PageHeading
        title="Who looks this week"
        lede="The morning’s letter about what waits comes first to whoever is down. Everybody else goes on as always."
      />
      <RotaWeeks rota={rota} />
    </>
  );
}
