import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Columns } from "@/components/columns";
import { InquiryBody } from "@/features/inquiries/inquiry-body";
import { InquiryHeading } from "@/features/inquiries/inquiry-heading";
import { InquiryPlaces } from "@/features/inquiries/inquiry-places";
import { getInquiry } from "@/features/inquiries/queries";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { params: Promise<{ slug: string }> };

const thisInquiry = cache(async (slug: string) => getInquiry(await currentViewer(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const inquiry = await thisInquiry((await params).slug);
  if (!inquiry) return { title: "Not found" };
  return pageMetadata({ title: inquiry.name, description: inquiry.about, path: `/inquiries/${inquiry.slug}` });
}

export default async function InquiryPage({ params }: Props) {
  const inquiry = await thisInquiry((await params).slug);
  if (!inquiry) notFound();
  return (
    <article>
      <InquiryHeading inquiry={inquiry} />
      <Columns marginLabel="Where" margin={<InquiryPlaces places={inquiry.places} />}>
        <InquiryBody inquiry={inquiry} />
      </Columns>
    </article>
  );
}
