import type { Person } from "@/e2e/matrix/people";

const base = () => process.env.E2E_BASE_URL ?? "";

type Ask = { method?: "HEAD"; headers?: Record<string, string> };

/** How an address answers: see pages.ts. Anything that is no answer of the table's is its status. */
export async function answerOf(address: string, { headers }: Person, ask: Ask = {}) {
  const get = (path: string) => fetch(base() + path, { redirect: "manual", ...ask, headers: { ...headers, ...ask.headers } });
  const first = await get(address);
  // What scripts fetch has a mark of its own in the address: the framework's scripts add it, others are sent to it.
  const marked = markedAddress(first);
  const answer = marked ? await get(marked) : first;
  const body = await answer.text();
  return { sign: signOf(answer, body), body };
}

function markedAddress(answer: Response) {
  const { pathname, search, searchParams } = new URL(answer.headers.get("location") ?? "/", base());
  return answer.status === 307 && searchParams.has("_rsc") ? pathname + search : undefined;
}

function signOf(answer: Response, body: string) {
  // What scripts fetch says in its body where to go on.
  const [, said] = /NEXT_REDIRECT;\w+;([^;]*);/.exec(body) ?? [];
  const location = answer.headers.get("location") ?? said;
  if (answer.status === 404) return "-";
  if (answer.status === 405) return ".";
  if (location === undefined) return answer.status === 200 ? "+" : String(answer.status);
  const path = new URL(location, base()).pathname;
  return path === "/sign-in" ? "i" : path === "/sign-in/second" ? "2" : ">";
}

/** A server action as the framework's own scripts call it, without a form's page in between. */
export async function act(
  address: string,
  actionId: string,
  fields: Record<string, string | File>,
  { headers }: Person,
  origin?: string,
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(`_1_${name}`, value);
  body.append("0", JSON.stringify([{ values: {}, errors: {} }, "$K1"]));
  const answer = await fetch(base() + address, {
    method: "POST",
    redirect: "manual",
    body,
    headers: { ...headers, accept: "text/x-component", "next-action": actionId, ...(origin === undefined ? {} : { origin }) },
  });
  return { status: answer.status, body: await answer.text() };
}

export const ownOrigin = () => new URL(base()).origin;
