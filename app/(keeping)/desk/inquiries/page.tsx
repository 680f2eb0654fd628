import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { LinkButton } from "@/components/link-button";
import { PageHeading } from "@/components/page-heading";
import { listInquiriesToKeep } from "@/features/inquiries/desk-queries";
import { InquiriesToKeep } from "@/features/inquiries/inquiries-to-keep";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Inquiries: the desk", description: "Work over years." };

export default async function InquiriesDeskPage() {
  const inquiries = await listInquiriesToKeep(await currentMember("/desk/inquiries"));
  if (!inquiries) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "The desk", href: "/desk" }]} here="Inquiries" />
      <PageHeading title="Inquiries" lede="Work over years in one or more places, to which notes, stories and reports belong.">
        <LinkButton href="/desk/inquiries/new">Open an inquiry</LinkButton>
      </PageHeading>
      <InquiriesToKeep inquiries={inquiries} />
    </>
  );
}
