import { IllustrativeTag } from "@/components/illustrative-tag";
import { kindWords } from "@/features/organisations/in-words";
import type { WholePlace } from "@/features/places/queries";

export function WorkingHere({ organisations }: { organisations: WholePlace["organisations"] }) {
  if (organisations.length === 0) return null;
  return (
    <section aria-labelledby="working-here">
      <h2 id="working-here" className="text-h3">
        People and organisations
      </h2>
      <ul className="mt-2 font-ui text-ui">
        {organisations.map(({ slug, name, kind, isIllustrative }) => (
          <li key={slug} className="border-t border-line py-2">
            <a href={`/organisations/${slug}`} className="inline-flex min-h-target items-center">
              {name}
            </a>
            <p className="flex flex-wrap items-center gap-x-3 text-ink-3">
              {kindWords[kind]}
              {isIllustrative ? <IllustrativeTag /> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
