import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { getInquiryToChange, listPlacesToInquireIn } from "@/features/inquiries/desk-queries";
import { InquiryForm } from "@/features/inquiries/inquiry-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "Change an inquiry", description: "Its words, its years and its places." };

export default async function ChangeInquiryPage({ params }: PageProps<"/desk/inquiries/[slug]">) {
  const { slug } = await params;
  const member = await currentMember(`/desk/inquiries/${slug}`);
  const inquiry = await getInquiryToChange(member, slug);
  if (!inquiry) notFound();
  return (
    <>
      <Breadcrumbs trail={trail} here="This inquiry" />
      <PageHeading kicker="Inquiry" title={inquiry.name}>
        <p>
          <a href={`/inquiries/${slug}`} className="inline-flex min-h-target items-center">
            See its page
          </a>
        </p>
      </PageHeading>
      <InquiryForm inquiry={inquiry} places={await listPlacesToInquireIn(member, inquiry.placeIds)} />
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Inquiries", href: "/desk/inquiries" },
];
