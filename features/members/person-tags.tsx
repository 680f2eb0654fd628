import { IllustrativeTag } from "@/components/illustrative-tag";
import { Tag } from "@/components/tag";

type PersonTagsProps = { person: { suspendedAt: Date | null; closedAt: Date | null; isIllustrative: boolean } };

export function PersonTags({ person: { suspendedAt, closedAt, isIllustrative } }: PersonTagsProps) {
  return (
    <>
      {suspendedAt ? <Tag tone="danger">Suspended</Tag> : null}
      {closedAt ? <Tag>Closed</Tag> : null}
      {isIllustrative ? <IllustrativeTag /> : null}
    </>
  );
}
