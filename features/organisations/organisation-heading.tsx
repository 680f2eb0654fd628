import { IllustrativeTag } from "@/components/illustrative-tag";
import { PageHeading } from "@/components/page-heading";
import { kindWords } from "@/features/organisations/in-words";
import type { WholeOrganisation } from "@/features/organisations/queries";

export function OrganisationHeading({ organisation }: { organisation: WholeOrganisation }) {
  return (
    <PageHeading kicker={kindWords[organisation.kind]} title={organisation.name} lede={organisation.about || undefined}>
      {organisation.isIllustrative ? <IllustrativeTag /> : null}
    </PageHeading>
  );
}
