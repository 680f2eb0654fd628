import { IllustrativeTag } from "@/components/illustrative-tag";
import type { WholePlace } from "@/features/places/queries";

/** The inquiries that this place is part of. */
export function InquiriesHere({ inquiries }: { inquiries: WholePlace["inquiries"] }) {
  if (inquiries.length === 0) return null;
  return (
    <section aria-labelledby="inquiries">
      <h2 id="inquiries" className="text-h3">
        Inquiries
      </h2>
      <ul className="mt-2 font-ui text-ui">
        {inquiries.map(({ slug, name, isIllustrative }) => (
          <li key={slug} className="border-t border-line py-2">
            <a href={`/inquiries/${slug}`} className="inline-flex min-h-target items-center">
              {name}
            </a>
            {isIllustrative ? (
              <p>
                <IllustrativeTag />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
