import { type FeedNote, type FeedOf, getNotesFeed } from "@/features/notes/feed-queries";
import { type FeedPost, listPostsForFeed } from "@/features/posts/feed-queries";
import { atom } from "@/lib/atom";
import { feedAnswer } from "@/web/feed-answer";
import { currentSite } from "@/web/site";
import { siteUrl } from "@/web/site-url";

/** Feeds are for everyone: asked as a visitor, whoever is signed in. */
const everyone = null;

type Entries = Parameters<typeof atom>[0]["entries"];

/** The newest notes about something, as a feed; `page` is the one that it follows. */
export async function notesFeed(request: Request, of: FeedOf, page: string) {
  const found = await getNotesFeed(everyone, of);
  if (!found) return new Response("There is no such feed.", { status: 404, headers: { "cache-control": "no-store" } });
  const entries = await entriesOf(found.notes.map(ofNote));
  return answer(request, { title: found.name ? `Learning notes: ${found.name}` : "Learning notes", page, entries });
}

export async function postsFeed(request: Request, page: string) {
  const entries = await entriesOf((await listPostsForFeed(everyone)).map(ofPost));
  return answer(request, { title: "Highlights and stories", page, entries });
}

/** All that is new, notes and posts together. */
export async function wholeFeed(request: Request, page: string) {
  const [found, posts] = await Promise.all([getNotesFeed(everyone, {}), listPostsForFeed(everyone)]);
  const all = [...(found?.notes ?? []).map(ofNote), ...posts.map(ofPost)];
  const newest = all.sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime()).slice(0, 50);
  return answer(request, { title: "What is new", page, entries: await entriesOf(newest) });
}

type Told = Omit<Entries[number], "href"> & { path: string };

const ofNote = ({ id, slug, title, place, learnedFirst, byline, at, editedAt }: FeedNote): Told => ({
  id,
  title,
  path: `/notes/${slug}`,
  summary: `${place}. ${learnedFirst}`,
  author: byline,
  publishedAt: at,
  updatedAt: editedAt && editedAt > at ? editedAt : at,
});

const ofPost = ({ id, slug, title, lede, byline, at }: FeedPost): Told => ({
  id,
  title,
  path: `/posts/${slug}`,
  summary: lede,
  author: byline,
  publishedAt: at,
  updatedAt: at,
});

async function entriesOf(told: Told[]): Promise<Entries> {
  const site = await siteUrl();
  return told.map(({ path, ...entry }) => ({ ...entry, href: site + path }));
}

async function answer(request: Request, { title, page, entries }: { title: string; page: string; entries: Entries }) {
  const [{ name }, site] = await Promise.all([currentSite(), siteUrl()]);
  const self = `${site}${page === "/" ? "" : page}/feed.xml`;
  const updatedAt = entries.map((entry) => entry.updatedAt).sort((a, b) => b.getTime() - a.getTime())[0];
  return feedAnswer(request, { text: atom({ title: `${title} · ${name}`, page: site + page, self, entries }), updatedAt });
}
