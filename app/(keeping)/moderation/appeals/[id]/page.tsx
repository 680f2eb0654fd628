import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { validate } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { getAppeal } from "@/features/appeals/queries";
import { WholeAppeal } from "@/features/appeals/whole-appeal";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "An appeal", robots: { index: false } };

export default async function OneAppealPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const appeal = validate(id) ? await getAppeal(await currentViewer(), id) : null;
  if (!appeal) notFound();
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: "Waiting", href: "/moderation" },
          { name: "Appeals", href: "/moderation/appeals" },
        ]}
        here="One appeal"
      />
      <PageHeading title="An appeal" />
      <WholeAppeal appeal={appeal} />
    </>
  );
}
