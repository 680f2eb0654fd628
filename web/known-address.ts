import { type SQL, sql } from "drizzle-orm";
import type { NextRequest } from "next/server";
import { type House, reading, type Viewer } from "@/db/doors";
import { env } from "@/lib/env";
import { hashOf } from "@/lib/secrets";
import { sessionCookie } from "@/web/session-cookie";
import { memberOfToken } from "@/web/sessions";

type Known = {
  /** Addresses of this kind, with the part that names something. */
  shape: RegExp;
  /** How such a name is written; anything else names nothing. */
  name: RegExp;
  /** Finds a row where it leads somewhere for whoever asks, or says so itself. */
  leads: (name: string, viewer: Viewer) => SQL | boolean;
  /** Pages about a person: whoever is signed out signs in first. Letters lead to some of them. */
  signsInFirst?: true;
  /** Whoever holds the letter may know, signed in or not. */
  asks?: House;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const slug = /^[a-z0-9-]+$/;
const signsInFirst = true;

const tables = [
  ["posts", sql`posts`],
  ["places", sql`places`],
  ["questions", sql`questions`],
  ["patterns", sql`patterns`],
  ["challenges", sql`challenges`],
  ["inquiries", sql`inquiries`],
  ["reports", sql`reports`],
  ["workshops", sql`workshops`],
  ["organisations", sql`organisations`],
  ["themes", sql`themes`],
] as const;

const withFeeds = ["places", "questions", "themes"];
/** A place's address leads on where it is one that it had before. */
const named = (noun: string, table: SQL) => (name: string) =>
  noun === "places"
    ? sql`select nullif(slug, ${name}) as moved_to from places where id = place_at(${name})`
    : sql`select 1 from ${table} where slug = ${name}`;

const feeds = tables
  .filter(([noun]) => withFeeds.includes(noun))
  .map(
    ([noun, table]): Known => ({
      shape: new RegExp(`^/${noun}/([^/]+)/feed\\.xml$`),
      name: slug,
      leads: named(noun, table),
    }),
  );

/** What stands beside the things of a kind, and is none of them. */
const beside: Readonly<Record<string, string>> = {
  posts: "|list\\.csv",
  places: "|compare",
  questions: "|list\\.csv",
  organisations: "|list\\.csv",
  workshops: "|list\\.csv|calendar\\.ics",
};

const nouns = tables.map(
  ([noun, table]): Known => ({
    shape: new RegExp(`^/${noun}/(?!(?:new|feed\\.xml${beside[noun] ?? ""})$)([^/]+)$`),
    name: slug,
    leads: named(noun, table),
  }),
);

/** What editors write, as they write it; whether they may is asked of the room. */
const onTheDesk = ["questions", "patterns", "challenges", "inquiries", "workshops"].map(
  (noun): Known => ({
    shape: new RegExp(`^/desk/${noun}/(?!new$)([^/]+)$`),
    name: slug,
    leads: (name) => sql`select 1 from ${sql.identifier(noun)} where slug = ${name}`,
  }),
);

const savable = [
  ["note", sql`notes`],
  ["post", sql`posts`],
  ["report", sql`reports`],
  ["question", sql`questions`],
  ["pattern", sql`(select id from patterns where published_at <= now()) out`],
] as const;

/** What is out can be cited, from a file too. */
const citations = (
  [
    ["notes", sql`state = 'published'`],
    ["posts", sql`published_at <= now()`],
    ["patterns", sql`published_at <= now()`],
    ["questions", sql`true`],
    ["reports", sql`true`],
    ["workshops", sql`published_at <= now()`],
  ] as const
).map(
  ([noun, isOut]): Known => ({
    shape: new RegExp(`^/${noun}/([^/]+)/cite\\.bib$`),
    name: slug,
    leads: (name) => sql`select 1 from ${sql.identifier(noun)} where ${isOut} and slug = ${name}`,
  }),
);

const historyKey = /^(?:note|insight|comment|follow-up)-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const historied = new Map([
  ["note", "notes"],
  ["insight", "insights"],
  ["comment", "comments"],
  ["follow-up", "note_follow_ups"],
]);

/** What a key of a history names: "note-0190…". */
function thingOfKey(key: string) {
  const [noun, id] = [key.slice(0, -37), key.slice(-36)];
  return { noun, id, table: sql.identifier(historied.get(noun) ?? "") };
}

/** As the policy on deciding has it: never one's own, nor one's own organisation's. */
const isTheirsToDecide = sql`(author_id <> asking_member() and written_by_id is distinct from asking_member()
  and organisation_id <> all (asking_organisations())
  and (asking_moderates_everywhere() or place_id = any (asking_moderated_places())))`;

/** Every kind of address that may lead nowhere. What is not here leads somewhere, or no route knows it. */
const addresses: Known[] = [
  ...nouns,
  ...onTheDesk,
  {
    shape: /^\/notes\/(?!(?:new|feed\.xml|list\.csv)$)([^/]+)$/,
    name: slug,
    // What was taken down tells whoever could have read it what became of it.
    leads: (name) => sql`select 1 from notes where slug = ${name} union all select 1 from note_gone(${name}) limit 1`,
  },
  {
    shape: /^\/r\/([^/]+)$/,
    name: /^hb-\d{4}-\d{4,9}$/i,
    leads: (name) => {
      const reference = name.toUpperCase();
      return sql`select 1 from notes where reference = ${reference} union all select 1 from note_gone(${reference}) limit 1`;
    },
  },
  ...citations,
  {
    shape: /^\/workshops\/([^/]+)\/calendar\.ics$/,
    name: slug,
    // A calendar is for everyone: what is being written is in none, whoever asks.
    leads: (name) => sql`select 1 from workshops where published_at <= now() and slug = ${name}`,
  },
  {
    shape: /^\/notes\/([^/]+\/files\/[^/]+)$/,
    name: /^[a-z0-9-]+\/files\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    leads: (name) => {
      const [called, , id] = name.split("/");
      return sql`select 1 from note_files f join notes n on n.id = f.note_id
        where f.id = ${id} and (n.slug = ${called} or 'draft-' || right(n.id::text, 12) = ${called})
        union all select 1 from note_gone(${called}) limit 1`;
    },
  },
  {
    shape: /^\/notes\/([^/]+)\/take-down$/,
    name: slug,
    leads: (name) =>
      sql`select 1 from notes where state in ('published', 'unpublished') and ${isTheirsToDecide} and slug = ${name}`,
  },
  ...feeds,
  {
    shape: /^\/notes\/([^/]+)\/(?:edit|check|sent|versions|merge)$/,
    name: slug,
    // A draft's first address leads to it still when it has another.
    leads: (name) =>
      sql`select 1 from notes where author_id = asking_member() and (slug = ${name} or 'draft-' || right(id::text, 12) = ${name})`,
    signsInFirst,
  },
  {
    shape: /^\/saved\/([^/]+)$/,
    name: uuid,
    leads: (id) => sql`select 1 from saved_lists where member_id = asking_member() and id = ${id}`,
    signsInFirst,
  },
  {
    shape: /^\/saved\/add\/([^/]+\/[^/]+)$/,
    name: /^(?:note|post|report|question|pattern)\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    leads: (name) => {
      const [noun, id] = name.split("/");
      const rows = savable.map(([one, table]) => sql`select 1 from ${table} where ${noun === one} and id = ${id}`);
      return sql.join(rows, sql` union all `);
    },
    signsInFirst,
  },
  {
    shape: /^\/notes\/([^/]+)\/naming$/,
    name: slug,
    leads: (name) => sql`select 1 from notes where coalesce(written_by_id, author_id) = asking_member() and slug = ${name}`,
    signsInFirst,
  },
  {
    shape: /^\/notes\/([^/]+)\/look-again$/,
    name: slug,
    leads: (name) =>
      sql`select 1 from notes where state = 'published' and slug = ${name} and (
        (author_id = asking_member() and organisation_id = any (asking_organisations())) or (asking_edits() and ${isTheirsToDecide}))`,
    signsInFirst,
  },
  {
    shape: /^\/notes\/([^/]+)\/readers$/,
    name: slug,
    leads: (name) =>
      sql`select 1 from notes where (author_id = asking_member() or (state <> 'draft' and asking_edits())) and slug = ${name}`,
    signsInFirst,
  },
  {
    shape: /^\/notes\/([^/]+)\/as$/,
    name: slug,
    leads: (name) =>
      sql`select 1 from notes where (author_id = asking_member() or (state <> 'draft'
        and (asking_moderates_everywhere() or place_id = any (asking_moderated_places())))) and slug = ${name}`,
    signsInFirst,
  },
  {
    shape: /^\/notes\/([^/]+)\/read$/,
    name: slug,
    leads: (name) => sql`select 1 from notes where slug = ${name} and id = any (notes_asked_to_read())`,
    signsInFirst,
  },
  {
    shape: /^\/notes\/([^/]+)\/correct$/,
    name: slug,
    leads: (name) =>
      sql`select 1 from notes where slug = ${name} and state in ('sent', 'in-review', 'published') and asking_decides_on(id)`,
  },
  {
    shape: /^\/notes\/([^/]+)\/later$/,
    name: slug,
    leads: (name) => sql`select 1 from notes where author_id = asking_member() and state = 'published' and slug = ${name}`,
    signsInFirst,
  },
  {
    shape: /^\/me\/comments\/([^/]+)\/insight$/,
    name: uuid,
    leads: (id) => sql`select 1 from comments where author_id = asking_member() and state = 'published' and id = ${id}
      and organisation_id = any (asking_organisations())`,
    signsInFirst,
  },
  {
    shape: /^\/moderation\/comments\/([^/]+)\/insight$/,
    name: uuid,
    leads: (id, viewer) => sql`select 1 from comments where state = 'published' and id = ${id} and author_id <> asking_member()
      and organisation_id <> all (asking_organisations())
      and (${viewer?.moderates === "everywhere"} or place_id = any (asking_moderated_places()))`,
  },
  {
    shape: /^\/me\/appeals\/([^/]+)$/,
    name: uuid,
    leads: (id) => sql`select 1 from ledger l cross join lateral whom_it_concerns(l.noun, l.noun_id) w
      where l.id = ${id} and w.author_id = asking_member() and moves_it(l.deed, l.noun)
        and l.deed ~ '^(return|requestChanges$|hold|decline|unpublish)'`,
    signsInFirst,
  },
  {
    shape: /^\/moderation\/appeals\/([^/]+)$/,
    name: uuid,
    leads: (id) =>
      sql`select 1 from appeals where id = ${id} and (asking_moderates_everywhere() or place_id = any (asking_moderated_places()))`,
  },
  {
    shape: /^\/moderation\/take-down\/((?:insight|comment|follow-up)\/[^/]+)$/,
    name: /^[a-z-]+\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    leads: (name) => {
      const [noun, id] = name.split("/");
      const up = sql`state in ('published', 'unpublished')`;
      if (noun === "follow-up")
        return sql`select 1 from note_follow_ups f where ${up} and id = ${id} and author_id <> asking_member() and asking_decides_on(note_id)`;
      const table = sql.identifier(noun === "insight" ? "insights" : "comments");
      return sql`select 1 from ${table} where ${up} and id = ${id} and author_id <> asking_member()
        and organisation_id <> all (asking_organisations())
        and (asking_moderates_everywhere() or place_id = any (asking_moderated_places()))`;
    },
  },
  {
    shape: /^\/me\/history\/([^/]+)$/,
    name: historyKey,
    leads: (key) => {
      const { table, id } = thingOfKey(key);
      return sql`select 1 from ${table} where author_id = asking_member() and id = ${id}`;
    },
    signsInFirst,
  },
  {
    shape: /^\/moderation\/history\/([^/]+)$/,
    name: historyKey,
    leads: (key) => {
      const { noun, table, id } = thingOfKey(key);
      const place = noun === "follow-up" ? sql`(select n.place_id from notes n where n.id = note_id)` : sql`place_id`;
      return sql`select 1 from ${table} where id = ${id} and state <> 'draft'
        and (asking_moderates_everywhere() or ${place} = any (asking_moderated_places()))`;
    },
  },
  {
    shape: /^\/about\/how-we-decide\/([^/]+)$/,
    name: /^\d{4}-q[1-4]$/,
    leads: (quarter) => sql`select 1 from finished_quarters() where name = ${quarter}`,
  },
  {
    shape: /^\/me\/insights\/([^/]+)\/edit$/,
    name: uuid,
    leads: (id) => sql`select 1 from insights where author_id = asking_member() and id = ${id}`,
    signsInFirst,
  },
  {
    shape: /^\/me\/comments\/([^/]+)\/edit$/,
    name: uuid,
    leads: (id) => sql`select 1 from comments where author_id = asking_member() and id = ${id}`,
    signsInFirst,
  },
  {
    shape: /^\/me\/settings\/sign-in\/passkeys\/(?!new$)([^/]+)$/,
    name: uuid,
    leads: (id) => sql`select 1 from passkeys where member_id = asking_member() and id = ${id}`,
    signsInFirst,
  },
  {
    shape: /^\/organisations\/([^/]+)\/(?:people|edit)$/,
    name: slug,
    leads: (name) =>
      sql`select 1 from organisations where (asking_edits() or id = any (asking_led_organisations())) and slug = ${name}`,
    signsInFirst,
  },
  {
    shape: /^\/organisations\/([^/]+)\/leave$/,
    name: slug,
    leads: (name) => sql`select 1 from organisations where id = any (asking_organisations()) and slug = ${name}`,
    signsInFirst,
  },
  {
    shape: /^\/admin\/places\/([^/]+)(?:\/(?:part|rename|recode|merge|split|end))?$/,
    name: slug,
    leads: named("places", sql`places`),
  },
  {
    shape: /^\/admin\/people\/([^/]+)$/,
    name: uuid,
    // The demonstration's invented administrator meets invented people only.
    leads: (id, viewer) =>
      sql`select 1 from members where (is_illustrative or not ${viewer?.isIllustrative ?? true}) and id = ${id}`,
  },
  {
    shape: /^\/invitations\/([^/]+)$/,
    name: /^[\w-]+$/,
    leads: (token) => sql`select 1 from invitations where token_hash = ${hashOf(token)}`,
    asks: { house: "door" },
  },
  {
    shape: /^\/report\/([^/]+)$/,
    name: /^[\w-]{43}$/,
    leads: (receipt) => sql`select 1 from concern_of_receipt(${hashOf(receipt)})`,
  },
  {
    shape: /^\/sign-in\/with\/([^/]+)$/,
    name: slug,
    leads: (key) => env().OIDC.some((provider) => provider.key === key),
  },
];

/**
 * Whether an address leads to something for this viewer, or the path to where it has moved: Postgres' policies decide, so what
 * may not be seen answers like what does not exist. The page asks again by the code's own rule.
 */
export async function isKnownAddress(request: NextRequest): Promise<boolean | { movedTo: string }> {
  const pathname = request.nextUrl.pathname.replace(/(?<=.)\/$/, "");
  const known = addresses.find(({ shape }) => shape.test(pathname));
  if (!known) return (await narrowedElsewhere(request)) ?? true;
  const viewer = await viewerOf(request);
  if (known.signsInFirst && !viewer) return true;
  const name = decoded(known.shape.exec(pathname)?.[1] ?? "");
  if (!known.name.test(name)) return false;
  const leads = known.leads(name, viewer);
  if (typeof leads === "boolean") return leads;
  const [row] = await reading(known.asks ?? viewer, async (db) => (await db.execute(leads)).rows);
  // A form on its way to an address that has just moved is taken where it was sent: what was typed in it comes back there.
  if (typeof row?.moved_to !== "string" || !isAsking(request)) return row !== undefined;
  const steps = pathname.split("/").map((step) => (decoded(step) === name ? row.moved_to : step));
  return { movedTo: steps.join("/") + request.nextUrl.search };
}

const isAsking = ({ method }: NextRequest) => method === "GET" || method === "HEAD";

/** A list narrowed down to a place by an address that it had before is the list for what that leads to. */
async function narrowedElsewhere(request: NextRequest): Promise<{ movedTo: string } | null> {
  const { nextUrl } = request;
  const [place = "", ...others] = nextUrl.searchParams.getAll("place");
  // A comparison knows its places by all their names, and says what has become of one.
  if (!isAsking(request) || others.length > 0 || !slug.test(place)) return null;
  const before = sql`select p.slug from place_addresses a join places p on p.id = a.place_id where a.slug = ${place}`;
  const [row] = await reading(null, async (db) => (await db.execute(before)).rows);
  if (typeof row?.slug !== "string") return null;
  const params = new URLSearchParams(nextUrl.searchParams);
  params.set("place", row.slug);
  return { movedTo: `${nextUrl.pathname}?${params}` };
}

async function viewerOf(request: NextRequest): Promise<Viewer> {
  const token = request.cookies.get(sessionCookie.name)?.value;
  return token ? ((await memberOfToken(token))?.member ?? null) : null;
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
