import type { Metadata } from "next";

type Page = { title: string; description: string; path: string; type?: "website" | "article"; hidden?: boolean };

/** What a page says of itself to browsers, search engines and other sites. `hidden` for what is not out yet. */
export function pageMetadata({ title, description, path, type = "website", hidden = false }: Page): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, type, url: path, locale: "en_GB" },
    robots: hidden ? { index: false } : undefined,
  };
}
