import { EmptyState } from "@/components/empty-state";
import type { InquiryToKeep } from "@/features/inquiries/desk-queries";
import { yearsInWords } from "@/features/inquiries/in-words";

export function InquiriesToKeep({ inquiries }: { inquiries: readonly InquiryToKeep[] }) {
  if (inquiries.length === 0)
    return (
      <EmptyState next={[{ href: "/desk/inquiries/new", text: "Open the first" }]}>No inquiry has been opened yet.</EmptyState>
    );
  return (
    <ul className="max-w-content border-t border-line">
      {inquiries.map(({ id, slug, name, ...years }) => (
        <li key={id} className="border-b border-line py-3">
          <p>
            <a href={`/desk/inquiries/${slug}`} className="inline-flex min-h-target items-center text-ink">
              {name}
            </a>
          </p>
          <p className="font-ui text-ui text-ink-3 first-letter:uppercase">{yearsInWords(years)}</p>
        </li>
      ))}
    </ul>
  );
}
