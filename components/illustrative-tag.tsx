import { Tag } from "@/components/tag";

export function IllustrativeTag() {
  return <Tag tone="gorse">Illustrative</Tag>;
}
