import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { getBelonging, getTakenOut } from "@/features/inquiries/belonging-queries";
import { BelongingToKeep } from "@/features/inquiries/belonging-to-keep";
import { getInquiryToChange, listPlacesToInquireIn } from "@/features/inquiries/desk-queries";
import { InquiryForm } from "@/features/inquiries/inquiry-form";
import { readWhich, whichOf } from "@/features/inquiries/named-here";
import { PutBackForm } from "@/features/inquiries/put-back-form";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Change an inquiry",
  description: "Its words, its years, its places, and what came of it.",
};

export default async function ChangeInquiryPage({ params, searchParams }: PageProps<"/desk/inquiries/[slug]">) {
  const [{ slug }, { taken }] = await Promise.all([params, searchParams]);
  const member = await currentMember(`/desk/inquiries/${slug}`);
  const inquiry = await getInquiryToChange(member, slug);
  if (!inquiry) notFound();
  const which = readWhich(typeof taken === "string" ? taken : "");
  const [places, belonging, out] = await Promise.all([
    listPlacesToInquireIn(member, inquiry.placeIds),
    getBelonging(member, inquiry.id),
    which ? getTakenOut(member, which) : null,
  ]);
  const isBack = out !== null && belonging?.here.some(({ id }) => id === out.id);
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
      <div className="grid gap-12">
        {out ? (
          <div id="taken">
            <Notice title={isBack ? "It belongs to this inquiry again" : "Taken out of this inquiry"} announce>
              <p className="mb-3">{out.title}</p>
              {isBack ? null : <PutBackForm inquiryId={inquiry.id} which={whichOf(out)} />}
            </Notice>
          </div>
        ) : null}
        <InquiryForm inquiry={inquiry} places={places} />
        {belonging ? <BelongingToKeep inquiryId={inquiry.id} belonging={belonging} /> : null}
      </div>
    </>
  );
}

const trail = [
  { name: "The desk", href: "/desk" },
  { name: "Inquiries", href: "/desk/inquiries" },
];
