import { type NextRequest, NextResponse } from "next/server";
import { originsOfProviders } from "@/lib/openid-discovery";
import { isTooLarge } from "@/web/body-limit";
import { isFeed } from "@/web/feed-answer";
import { isNoteFile } from "@/web/file-answer";
import { isKnownAddress } from "@/web/known-address";
import { plainPage } from "@/web/plain-page";
import { isSameOrigin } from "@/web/same-origin";
import { secondFactorPage } from "@/web/second-factor-page";
import { contentSecurityPolicy } from "@/web/security-headers";
import { staffRoom } from "@/web/staff-rooms";

/** Every request for a page: a fresh nonce, our own same-origin check, and a whole page for what does not exist. */
export async function proxy(request: NextRequest) {
  if (request.method !== "GET" && request.method !== "HEAD" && !isSameOrigin(request.headers)) return foreign();
  if (isTooLarge({ pathname: request.nextUrl.pathname, headers: request.headers })) return tooLarge();
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = contentSecurityPolicy(nonce, await formsLeadTo(request.nextUrl.pathname));
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-pathname", request.nextUrl.pathname);
  headers.set("x-method", request.method);
  headers.set("content-security-policy", policy);
  // notFound() inside a page answers 404 with an empty body unless scripts run; an address that no route knows has a whole page.
  const nowhere = request.nextUrl.clone();
  nowhere.pathname = "/not-here";
  // What breaks here breaks in the page too, where it is told to the log and to the reader.
  const room = await staffRoom(request).catch(() => "open");
  if (room === "waiting" && request.method !== "POST") return toSecondFactor(request);
  const known = room !== "closed" && (await isKnownAddress(request).catch(() => true));
  if (typeof known === "object") return onTo(request, known.movedTo);
  const isSomewhere = known;
  const response = isSomewhere
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(nowhere, { request: { headers } });
  if (isSomewhere && (isFeed(request.nextUrl.pathname) || isNoteFile(request.nextUrl.pathname))) return response;
  response.headers.set("content-security-policy", policy);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

function toSecondFactor(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const response = NextResponse.redirect(new URL(secondFactorPage(pathname + search), request.nextUrl), 307);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

/** What has another address now is there for good. */
function onTo(request: NextRequest, address: string) {
  const response = NextResponse.redirect(new URL(address, request.nextUrl), 308);
  response.headers.set("cache-control", "private, no-store");
  return response;
}

/** Away from here only from where people set out for their own organisation's sign-in. */
const formsLeadTo = async (pathname: string) =>
  /^(\/me\/settings)?\/sign-in(\/|$)/.test(pathname) ? originsOfProviders() : [];

const foreign = () =>
  refused(
    403,
    "This form was sent from another address, so nothing was saved. Go back, open the page here, and send it again.",
  );

const tooLarge = () =>
  refused(
    413,
    "That was too large, so nothing was saved. A logo may have up to 2 MB, a file of a note up to 10 MB. Go back, make it smaller, and send it again.",
  );

function refused(status: number, words: string) {
  return new NextResponse(plainPage({ title: "Nothing was saved", words }), {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
      "content-security-policy":
        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  });
}

export const config = {
  matcher: [
    {
      source:
        "/((?!_next/static|_next/image|icon.svg|site.js|leaving.js|share.png|plain.css|health/|organisations/[^/]+/logo/).*)",
    },
  ],
};
