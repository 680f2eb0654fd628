import { IllustrativeTag } from "@/components/illustrative-tag";
import { Logo } from "@/components/logo";
import { PageHeading } from "@/components/page-heading";
import { kindWords } from "@/features/organisations/in-words";
import type { WholeOrganisation } from "@/features/organisations/queries";

export function OrganisationHeading({ organisation }: { organisation: WholeOrganisation }) {
  const { slug, name, kind, about, logo, isIllustrative } = organisation;
  const paragraphs = about.split(/\n{2,}/).filter(Boolean);
  return (
    <PageHeading
      kicker={kindWords[kind]}
      title={name}
      mark={logo ? <Logo src={`/organisations/${slug}/logo/${logo}`} size="large" /> : undefined}
      lede={paragraphs[0] ? <span className="whitespace-pre-line">{paragraphs[0]}</span> : undefined}
    >
      {paragraphs.slice(1).map((paragraph) => (
        <p key={paragraph} className="mb-4 max-w-measure text-body whitespace-pre-line text-ink-2">
          {paragraph}
        </p>
      ))}
      {isIllustrative ? <IllustrativeTag /> : null}
    </PageHeading>
  );
}
