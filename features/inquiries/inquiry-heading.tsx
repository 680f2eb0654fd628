import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { ChangeLink } from "@/features/desk/change-link";
import { yearsInWords } from "@/features/inquiries/in-words";
import type { WholeInquiry } from "@/features/inquiries/queries";

export function InquiryHeading({ inquiry }: { inquiry: WholeInquiry }) {
  const { slug, name, isIllustrative, can } = inquiry;
  const years = yearsInWords(inquiry);
  return (
    <PageHeading kicker={years ? `Inquiry · ${years}` : "Inquiry"} title={name}>
      {isIllustrative ? (
        <p>
          <IllustrativeTag />
        </p>
      ) : null}
      {can.change ? <ChangeLink href={`/desk/inquiries/${slug}`} noun="inquiry" /> : null}
    </PageHeading>
  );
}
