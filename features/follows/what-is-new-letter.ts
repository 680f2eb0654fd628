import type { NewFromFollowed } from "@/features/follows/telling-queries";
import { kindWords } from "@/features/insights/in-words";
import { letter } from "@/features/letters/letter-template";
import { counted } from "@/lib/counts";

const mostShown = 10;

type Site = { siteName: string; siteUrl: string };

/** What is new from the places that somebody follows, place by place, each thing once. */
export function whatIsNewLetter(news: NewFromFollowed, { siteName, siteUrl }: Site) {
  const groups = byPlace(news);
  const [first, ...others] = groups;
  const many = capital(
    counted(
      groups.reduce((sum, { items }) => sum + items.length, 0),
      "new thing",
    ),
  );
  return letter({
    siteName,
    subject:
      others.length === 0 ? `New from ${first?.name}` : `New from ${first?.name} and ${counted(others.length, "other place")}`,
    body: [
      groups.length === 1
        ? `${many} from ${first?.name}, which you follow on ${siteName}.`
        : `${many} from places that you follow on ${siteName}.`,
      ...groups.flatMap(({ name, slug, items }) => [
        ...(groups.length > 1 ? [`From ${name}:`] : []),
        { links: items.slice(0, mostShown).map(({ kind, words, href }) => ({ kind, words, href: `${siteUrl}${href}` })) },
        ...(items.length > mostShown
          ? [{ links: [{ kind: "And more", words: `See everything from ${name}`, href: `${siteUrl}/places/${slug}` }] }]
          : []),
      ]),
      { button: "Choose which places you follow", href: `${siteUrl}/me/settings/follows` },
    ],
    why: "You get this on Mondays because you follow these places, and only when something is new.",
    settings: `${siteUrl}/me/settings`,
  });
}

function byPlace({ followed, notes, insights }: NewFromFollowed) {
  const told = new Set<string>();
  const isFirst = ({ id }: { id: string }) => !told.has(id) && told.add(id);
  return followed
    .map(({ placeId, name, slug }) => {
      const ofHere = ({ followedId }: { followedId: string }) => followedId === placeId;
      const at = (place: string) => (place === name ? "" : `, ${place}`);
      return {
        name,
        slug,
        items: [
          ...notes
            .filter(ofHere)
            .filter(isFirst)
            .map(({ title, place, href }) => ({ kind: `Note${at(place)}`, words: title, href })),
          ...insights
            .filter(ofHere)
            .filter(isFirst)
            .map(({ kind, statement, place, href }) => ({
              kind: `${kindWords[kind].name}${at(place)}`,
              words: statement,
              href,
            })),
        ],
      };
    })
    .filter(({ items }) => items.length > 0);
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
