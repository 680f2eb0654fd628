import { type BrowserContext, expect, type Page, test as plain } from "@playwright/test";
import type { Member } from "@/db/doors";
import { sessionCookie } from "@/web/session-cookie";
import { beginSession } from "@/web/sessions";

type Walk = {
  /** A page of a browser in which this member is signed in. */
  as: (member: Member) => Promise<Page>;
  /** A page of a browser of its own, signed out. */
  visitor: Page;
};

/** Each browser comes from a network of its own, as people do: what is limited by network is nobody else's. */
export function fromSomewhere(): Record<string, string> {
  const part = () => Math.floor(Math.random() * 256);
  return { "x-forwarded-for": `10.${part()}.${part()}.${part()}` };
}

/** What the browser complains about that no reader should meet: scripts that broke, and anything the policy stopped. */
function listen(context: BrowserContext, complaints: string[]) {
  context.on("weberror", (error) => complaints.push(`script: ${error.error().message}`));
  context.on("console", (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text());
  });
}

/** A session of this member in that browser, as after signing in. */
export async function signIn(context: BrowserContext, member: Member, baseURL: string | undefined) {
  const { token, expires } = await beginSession(member.id, { by: "demonstration" });
  await context.addCookies([
    {
      name: sessionCookie.name,
      value: token,
      url: baseURL ?? "",
      expires: expires.getTime() / 1000,
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
}

export const test = plain.extend<Walk>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its pattern
  extraHTTPHeaders: async ({}, use) => use(fromSomewhere()),
  context: async ({ context }, use) => {
    const complaints: string[] = [];
    listen(context, complaints);
    await use(context);
    expect(complaints).toEqual([]);
  },
  as: async ({ browser, baseURL, javaScriptEnabled, viewport, colorScheme }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (member) => {
      const context = await browser.newContext({
        baseURL,
        javaScriptEnabled,
        viewport,
        colorScheme,
        locale: "en-GB",
        extraHTTPHeaders: fromSomewhere(),
      });
      listen(context, complaints);
      contexts.push(context);
      await signIn(context, member, baseURL);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  },
  visitor: async ({ browser, baseURL, javaScriptEnabled, viewport, colorScheme }, use) => {
    const complaints: string[] = [];
    const context = await browser.newContext({
      baseURL,
      javaScriptEnabled,
      viewport,
      colorScheme,
      locale: "en-GB",
      extraHTTPHeaders: fromSomewhere(),
    });
    listen(context, complaints);
    await use(await context.newPage());
    await context.close();
    expect(complaints).toEqual([]);
  },
});

export { expect };
