import { type SQL, sql } from "drizzle-orm";
import type { NextRequest } from "next/server";
import { type House, reading, type Viewer } from "@/db/doors";
import { env } from "@/lib/env";
import { hashOf } from "@/lib/secrets";
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

/** One's own things: the table that holds them. */
const own = new Map([
  ["insights", sql`select 1 from insights where author_id = asking_member() and id = `],
  ["comments", sql`select 1 from comments where author_id = asking_member() and id = `],
]);

/** An organisation that one leads, or all of them for editors. */
const lookedAfter = sql`select 1 from organisations where (asking_edits() or id = any (asking_led_organisations())) and slug = `;

/** An organisation that one is in. */
const belongedTo = sql`select 1 from organisations where id = any (asking_organisations()) and slug = `;

const roomOfOrganisation = /^\/organisations\/([^/]+)\/(people|edit|leave)\/?$/;
const invitation = /^\/invitations\/([^/]+)\/?$/;
const person = /^\/admin\/people\/([^/]+)\/?$/;
const ownNote = /^\/notes\/([a-z0-9-]+)\/edit\/?$/;
const ownShape = /^\/me\/([a-z]+)\/([^/]+)\/edit\/?$/;
const providerShape = /^\/sign-in\/with\/([^/]+)\/?$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const shape = /^\/([a-z]+)\/([^/]+)\/?$/;

/**
 * Whether a noun's address leads to something for this viewer: Postgres' policies decide, so what may not be seen
 * answers like what does not exist. The page asks again by the code's own rule.
 */
export async function isKnownAddress(request: NextRequest): Promise<boolean> {
  const { pathname } = request.nextUrl;
  const [, provider] = providerShape.exec(pathname) ?? [];
  if (provider) return env().OIDC.some(({ key }) => key === provider);
  const [, thing = "", id = ""] = ownShape.exec(pathname) ?? [];
  const askOwn = own.get(thing);
  if (askOwn) {
    const viewer = await viewerOf(request);
    // A visitor is asked to sign in first.
    return !viewer || (uuid.test(id) && leadsAnywhere(viewer, sql`${askOwn}${id}`));
  }
  const [, personId] = person.exec(pathname) ?? [];
  if (personId) {
    const viewer = await viewerOf(request);
    const invented = sql`(is_illustrative or not ${viewer?.isIllustrative ?? true})`;
    return uuid.test(personId) && leadsAnywhere(viewer, sql`select 1 from members where ${invented} and id = ${personId}`);
  }
  const [, noteSlug] = ownNote.exec(pathname) ?? [];
  if (noteSlug) {
    const viewer = await viewerOf(request);
    return !viewer || leadsAnywhere(viewer, sql`select 1 from notes where author_id = asking_member() and slug = ${noteSlug}`);
  }
  const [, organisation, room] = roomOfOrganisation.exec(pathname) ?? [];
  if (organisation) {
    const viewer = await viewerOf(request);
    const ask = room === "leave" ? belongedTo : lookedAfter;
    // Letters lead here: whoever is signed out signs in first.
    return !viewer || leadsAnywhere(viewer, sql`${ask}${decoded(organisation)}`);
  }
  const [, token] = invitation.exec(pathname) ?? [];
  // Whoever has the letter may know, signed in or not.
  if (token) return leadsAnywhere(door, sql`select 1 from invitations where token_hash = ${hashOf(token)}`);
  const [, noun = "", slug = ""] = shape.exec(pathname) ?? [];
  const ask = nouns.get(noun);
  if (!ask) return true;
  const name = decoded(slug);
  if (!name || !/^[a-z0-9-]+$/.test(name)) return false;
  return leadsAnywhere(await viewerOf(request), sql`${ask}${name}`);
}

const door: House = { house: "door" };

const leadsAnywhere = (viewer: Viewer | House, ask: SQL) =>
  reading(viewer, async (db) => (await db.execute(ask)).rows.length > 0);

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
