import { IllustrativeTag } from "@/components/illustrative-tag";
import { yearsInWords } from "@/features/inquiries/in-words";
import { capital } from "@/features/places/in-words";
import type { WholePlace } from "@/features/places/queries";

/** Work over years that this place is part of. */
export function InquiriesHere({ inquiries }: Pick<WholePlace, "inquiries">) {
  if (inquiries.length === 0) return null;
  return (
    <section aria-labelledby="inquiries">
      <h2 id="inquiries" className="text-h2">
        Inquiries here
      </h2>
      <ul className="mt-3">
        {inquiries.map(({ slug, name, isIllustrative, ...years }) => (
          <li key={slug} className="border-t border-line py-4">
            <h3 className="max-w-measure text-h3">
              <a href={`/inquiries/${slug}`} className="text-ink">
                {name}
              </a>
            </h3>
            <p className="mt-2 flex flex-wrap items-center gap-3 font-ui text-ui text-ink-3">
              {yearsInWords(years) ? <span>{capital(yearsInWords(years))}</span> : null}
              {isIllustrative ? <IllustrativeTag /> : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
