import { sql } from "drizzle-orm";
import type { NextRequest } from "next/server";
import { reading, type Viewer } from "@/db/doors";
import { sessionCookie } from "@/web/session-cookie";
import { memberOfToken } from "@/web/sessions";

/** Nouns with pages of their own: the table and the column that their address names. */
const nouns = new Map([
  ["notes", sql`select 1 from notes where slug = `],
  ["posts", sql`select 1 from posts where slug = `],
  ["places", sql`select 1 from places where slug = `],
  ["questions", sql`select 1 from questions where slug = `],
  ["reports", sql`select 1 from reports where slug = `],
  ["organisations", sql`select 1 from organisations where slug = `],
  ["themes", sql`select 1 from themes where slug = `],
]);

const staffRooms = /^\/moderation(\/|$)/;
const shape = /^\/([a-z]+)\/([^/]+)\/?$/;

/**
 * Whether a noun's address leads to something for this viewer: Postgres' policies decide, so what may not be seen
 * answers like what does not exist. The page asks again by the code's own rule.
 */
export async function isKnownAddress(request: NextRequest): Promise<boolean> {
  const { pathname } = request.nextUrl;
  if (staffRooms.test(pathname)) return Boolean((await viewerOf(request))?.moderates);
  const [, noun = "", slug = ""] = shape.exec(pathname) ?? [];
  const ask = nouns.get(noun);
  if (!ask) return true;
  const name = decoded(slug);
  if (!name || !/^[a-z0-9-]+$/.test(name)) return false;
  const viewer = await viewerOf(request);
  return reading(viewer, async (db) => (await db.execute(sql`${ask}${name}`)).rows.length > 0);
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
