import type { Metadata } from "next";
import { currentSite } from "@/web/site";

type Page = {
  title: string;
  description: string;
  path: string;
  type?: "website" | "article";
  /** For articles: a moment, or a day. */
  publishedAt?: Date | string | null;
  changedAt?: Date | string | null;
  hidden?: boolean;
  /** The path of the feed that follows this page. */
  feed?: string;
};

/** Our own picture, the same for every page: nothing that anybody wrote is drawn (bin/share-card.mjs makes it). */
const picture = {
  url: "/share.png",
  width: 1200,
  height: 630,
  alt: "The wordmark of this site beside its twelve region tiles",
};

/**
 * What a page says of itself to browsers, search engines and where it is shared. `hidden` for what is not for everyone (yet):
 * it carries its title for who reads it, and nothing for anybody to pass on.
 */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const { title, description, path, type = "website", publishedAt, changedAt, hidden = false, feed } = page;
  if (hidden) return { title, robots: { index: false, follow: false } };
  const { name } = await currentSite();
  const shared = { title, description, url: path, siteName: name, locale: "en_GB", images: [picture] };
  return {
    title,
    description,
    alternates: { canonical: path, types: feed ? { "application/atom+xml": feed } : undefined },
    openGraph:
      type === "article"
        ? { ...shared, type, publishedTime: isoOf(publishedAt), modifiedTime: isoOf(changedAt ?? publishedAt) }
        : { ...shared, type },
    twitter: { card: "summary_large_image", title, description, images: [picture] },
  };
}

const isoOf = (at: Date | string | null | undefined) => (at instanceof Date ? at.toISOString() : (at ?? undefined));
