import { Feed } from "feed";

type Entry = {
  /** A uuid: what it is called for ever, whatever its address. */
  id: string;
  title: string;
  href: string;
  summary: string;
  author: string;
  publishedAt: Date;
  updatedAt: Date;
};

type Told = {
  title: string;
  /** The page that it follows, and where the feed itself is. */
  page: string;
  self: string;
  /** Newest first. */
  entries: Entry[];
};

/** A feed as Atom (RFC 4287). Everything in it is plain text, whatever people typed. Of the same entries it is the same to the letter. */
export function atom({ title, page, self, entries }: Told): string {
  const feed = new Feed({
    id: self,
    title: plain(title),
    link: page,
    feedLinks: { atom: self },
    copyright: "CC BY 4.0",
    generator: false,
    // Never the time of asking, which the library would take of an empty feed.
    updated: new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime()))),
  });
  for (const { id, title, href, summary, author, publishedAt, updatedAt } of entries)
    feed.addItem({
      id: `urn:uuid:${id}`,
      title: asHtml(title),
      link: href,
      description: asHtml(summary),
      author: [{ name: plain(author) }],
      published: publishedAt,
      date: updatedAt,
    });
  return feed.atom1();
}

// XML has no way to say these, not even as entities.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const plain = (text: string) => text.toWellFormed().replace(unsayable, "");

/** The library says of titles and summaries that they are HTML. */
const asHtml = (text: string) => plain(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
