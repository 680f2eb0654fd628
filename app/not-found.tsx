import type { Metadata } from "next";
import { PageHeading } from "@/components/page-heading";
import { PlaceSearch } from "@/features/places/place-search";

export const metadata: Metadata = { title: "There is no page at this address", robots: { index: false } };

export default function NotFound() {
  return (
    <>
      <PageHeading
        title="There is no page at this address"
        lede="It may have been mistyped or cut short, or it may be something that is not open to you. Here is what you can try."
      />
      <div className="grid gap-12 md:grid-cols-2">
        <PlaceSearch />
        <nav aria-label="Where to go instead">
          <ul className="font-ui text-ui">
            {instead.map(({ href, text }) => (
              <li key={href} className="border-t border-line last:border-b">
                <a href={href} className="flex min-h-target items-center">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <p className="mt-12 max-w-measure text-ink-2">
        If a link here brought you to this page, we would like to mend it.{" "}
        <a href="/about#contact">Tell us where you found it</a>.
      </p>
    </>
  );
}

const instead = [
  { href: "/notes", text: "The newest notes from places" },
  { href: "/posts", text: "Highlights and stories" },
  { href: "/questions", text: "The questions we are asking" },
  { href: "/", text: "The front page" },
] as const;
