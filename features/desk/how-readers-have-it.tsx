import { Day } from "@/components/written-date";

/** Whether readers see what an editor writes, and the way to its page. */
export const HowReadersHaveIt = ({ publishedAt, href }: { publishedAt: Date | null; href: string }) =>
  publishedAt ? (
    <>
      Published <Day at={publishedAt} />. <a href={href}>See its page</a>
    </>
  ) : (
    <>
      Only editors see it. <a href={href}>See it as readers will</a>
    </>
  );
