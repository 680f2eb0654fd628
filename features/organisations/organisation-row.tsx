import { IllustrativeTag } from "@/components/illustrative-tag";
import { Logo } from "@/components/logo";
import { kindWords } from "@/features/organisations/in-words";
import type { OrganisationRowData } from "@/features/organisations/queries";

const all = new Intl.ListFormat("en-GB");

export function OrganisationRow({ organisation }: { organisation: OrganisationRowData }) {
  const { slug, name, kind, places, logo, isIllustrative } = organisation;
  return (
    <article className="flex gap-4 border-t border-line py-4">
      {logo ? <Logo src={`/organisations/${slug}/logo/${logo}`} size="small" /> : null}
      <div className="min-w-0">
        <h2 className="text-h3">
          <a href={`/organisations/${slug}`} className="text-ink">
            {name}
          </a>
        </h2>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 font-ui text-ui text-ink-3">
          <span>
            {kindWords[kind]}
            {places.length > 0 ? ` in ${all.format(places)}` : ""}
          </span>
          {isIllustrative ? <IllustrativeTag /> : null}
        </p>
      </div>
    </article>
  );
}
