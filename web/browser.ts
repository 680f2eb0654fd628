import { randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { z } from "zod";
import type { waysIn } from "@/db/schema/sessions";
import { browserName } from "@/lib/browser-name";
import { signOut } from "@/web/auth";
import { sessionCookie } from "@/web/session-cookie";
import { adapter, beginSession, proveSession } from "@/web/sessions";

const name = sessionCookie.options.secure ? "__Host-hereabouts-door" : "hereabouts-door";
const oneHour = 60 * 60;

type WayIn = (typeof waysIn)[number];

const atTheDoor = z.object({
  secret: z.string().min(20),
  email: z.string(),
  next: z.string(),
  invitation: z.string().default(""),
});

/** What this browser brings to the door: its secret, the address it asked for, where to go afterwards, and the invitation it accepts by coming in. */
export async function browserAtTheDoor() {
  const value = (await cookies()).get(name)?.value;
  return value ? (atTheDoor.safeParse(parsed(value)).data ?? null) : null;
}

type AskedFor = { email: string; next: string; invitation?: string };

/** Remembers what was asked for in this browser, under a secret that only it knows. */
export async function rememberBrowser({ email, next, invitation = "" }: AskedFor) {
  const secret = (await browserAtTheDoor())?.secret ?? randomBytes(32).toString("base64url");
  const value = Buffer.from(JSON.stringify({ secret, email, next, invitation })).toString("base64url");
  (await cookies()).set(name, value, { ...sessionCookie.options, maxAge: oneHour });
  return secret;
}

/** Signs a member in here, out of the session that this browser had before, and forgets what was asked for. */
export async function signInHere(memberId: string, by: WayIn) {
  const jar = await cookies();
  const before = jar.get(sessionCookie.name)?.value;
  if (before) await adapter.deleteSession?.(before);
  const { token, expires } = await beginSession(memberId, { by, browser: await thisBrowser() });
  jar.set(sessionCookie.name, token, { ...sessionCookie.options, expires });
  jar.set(name, "", { ...sessionCookie.options, maxAge: 0 });
}

/** The member of this session has shown a second factor here. Answers whether the session was still there to say so of. */
export async function proveHere(memberId: string) {
  const jar = await cookies();
  const proved = await proveSession(jar.get(sessionCookie.name)?.value ?? "", memberId);
  if (proved) jar.set(sessionCookie.name, proved.token, { ...sessionCookie.options, expires: proved.expires });
  return proved !== null;
}

/** "Firefox on Windows": the browser that asks. */
export const thisBrowser = async () => browserName((await headers()).get("user-agent"));

/** Ends the session in the database, and leaves none of next-auth's own cookies behind. */
export async function signOutHere() {
  await signOut({ redirect: false });
  const jar = await cookies();
  for (const cookie of jar.getAll()) if (/^(__(Secure|Host)-)?authjs[.]/.test(cookie.name)) jar.delete(cookie.name);
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(Buffer.from(value, "base64url").toString());
  } catch {
    return null; // somebody else's cookie of the same name
  }
}
