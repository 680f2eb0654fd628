import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { listInquiriesToKeep, listPlacesToInquireIn } from "@/features/inquiries/desk-queries";
import { OpenInquiryForm } from "@/features/inquiries/open-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Open an inquiry", description: "Work over years in places." };

export default async function OpenInquiryPage() {
  const member = await currentMember("/desk/inquiries/new");
  if (!(await listInquiriesToKeep(member))) notFound();
  return (
    <>
      <Breadcrumbs trail={trail} here="Open an inquiry" />
      <PageHeading title="Open an inquiry" lede="Notes can belong to it as soon as it is open." />
      <OpenInquiryForm id={v7()} places={await listPlacesToInquireIn(member, [])} />
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Inquiries", href: "/desk/inquiries" },
];
