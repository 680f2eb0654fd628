import { IllustrativeTag } from "@/components/illustrative-tag";

type InBriefProps = { sentences: string[]; isIllustrative: boolean };

/** What people are trying to change here, in an editor's words. */
export function InBrief({ sentences, isIllustrative }: InBriefProps) {
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="in-brief">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="in-brief" className="text-h3">
          In brief
        </h2>
        {isIllustrative ? <IllustrativeTag /> : null}
      </div>
      <p className="mt-3 max-w-measure text-lede">{sentences.join(" ")}</p>
    </section>
  );
}
