import type { APIRequestContext } from "@playwright/test";

/** The ways in which a page can be asked for: whole, as scripts fetch it, and as they fetch it ahead of time. */
const forms: { headers: Record<string, string>; query: string }[] = [
  { headers: {}, query: "" },
  { headers: { RSC: "1" }, query: "" },
  { headers: { RSC: "1" }, query: "_rsc=x" },
  { headers: { RSC: "1", "Next-Router-Prefetch": "1" }, query: "_rsc=y" },
];

type Answer = { status: number; headers: Record<string, string>; body: string };

/** A page's answers, to the byte, in every form. */
export async function everyForm(request: APIRequestContext, address: string): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { headers, query } of forms) {
    const withQuery = query ? `${address}${address.includes("?") ? "&" : "?"}${query}` : address;
    const answer = await request.get(withQuery, { headers, maxRedirects: 0 });
    answers.push({ status: answer.status(), headers: answer.headers(), body: await answer.text() });
  }
  return answers;
}

/** Each answer's own. That an address was rewritten tells which rooms the house has, which its source tells too. */
const ownHeaders = ["date", "x-request-id", "content-length", "x-middleware-rewrite", "x-nextjs-rewritten-path"];

/** What answers tell, to be held against others': without nonces, request ids, and the name that was asked for. */
export function whatTheyTell(answers: readonly Answer[], name: string) {
  const plain = (text: string) =>
    text
      .replace(/\?item=[\w-]+/g, "")
      .replace(/\b[0-9a-f]{32}\b/g, "nonce")
      .replace(/^[\w-]{21}[vm]$/g, "id")
      .replaceAll(name, "name")
      .replaceAll("not-here", "name");
  return answers.flatMap(({ status, headers, body }) => [
    `status ${status}`,
    ...Object.entries(headers)
      .filter(([header]) => !ownHeaders.includes(header))
      .map(([header, value]) => plain(`${header}: ${value}`)),
    ...(headers["content-type"]?.startsWith("text/x-component") ? inNoOrder(strings(body).map(plain)) : tags(body).map(plain)),
  ]);
}

/** What scripts fetch comes in rows whose order and numbers change from one time to the next: its words do not. */
const inNoOrder = (said: readonly string[]) => [...new Set(said)].sort();

const strings = (body: string) =>
  [...body.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, said = ""]) => said).filter((said) => !said.startsWith("$"));

const tags = (body: string) => body.replace(/<script[\s\S]*?<\/script>/g, "").split(/(?<=>)/);
