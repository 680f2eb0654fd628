import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import Provider from "oidc-provider";
import { listening } from "@/e2e/listening";

type Person = { email?: string; email_verified?: boolean; name?: string };

/** A real OpenID provider on this machine, with a sign-in page that asks only who somebody is. */
export async function aProvider(key: string) {
  const people = new Map<string, Person>();
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => void answer(request, response));
  const issuer = await listening(server);
  const clientId = "hereabouts";
  const clientSecret = `secret-of-${key}`;

  /** From when it answers: an app must be there to be known. */
  function knowApp(address: string) {
    const provider = new Provider(issuer, {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [`${address}/sign-in/with/${key}/callback`],
          token_endpoint_auth_method: "client_secret_post",
        },
      ],
      // Ports do not part cookies.
      cookies: {
        keys: ["a key for tests"],
        names: { session: `${key}-session`, interaction: `${key}-interaction`, resume: `${key}-resume` },
      },
      claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
      ttl: { Grant: 600, Interaction: 600, Session: 600 },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/who/${uid}` },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: async () => ({ sub: accountId, ...people.get(accountId) }),
      }),
      async loadExistingGrant({ oidc }) {
        const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId });
        grant.addOIDCScope("openid email profile");
        await grant.save();
        return grant;
      },
    });
    const standard = provider.callback();
    answer = (request, response) =>
      request.url?.startsWith("/who/") ? whoAreYou(provider, request, response) : standard(request, response);
  }

  return {
    people,
    knowApp,
    settings: { key, issuer, clientId, clientSecret },
    close: () => server.close(),
  };
}

async function whoAreYou(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  const finish = (result: Parameters<Provider["interactionFinished"]>[2]) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  if (request.url?.endsWith("/cancel")) return finish({ error: "access_denied", error_description: "They turned back." });
  if (request.method === "POST") {
    let body = "";
    for await (const chunk of request) body += chunk;
    return finish({ login: { accountId: new URLSearchParams(body).get("who") ?? "" } });
  }
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html><title>The council's own page</title><h1>The council’s own page</h1>
    <form method="post"><label>Who are you? <input name="who"></label> <button>Sign in</button></form>
    <a href="${request.url}/cancel">Cancel</a>`);
}
