import { IllustrativeTag } from "@/components/illustrative-tag";
import { kindWords } from "@/features/organisations/in-words";
import type { OrganisationRowData } from "@/features/organisations/queries";

const all = new Intl.ListFormat("en-GB");

export function OrganisationRow({ organisation }: { organisation: OrganisationRowData }) {
  const { slug, name, kind, places, isIllustrative } = organisation;
  return (
    <article className="border-t border-line py-4">
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
    </article>
  );
}
