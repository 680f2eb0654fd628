import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import { listening } from "@/e2e/listening";

export const lies = [
  "nonce",
  "no nonce",
  "issuer",
  "audience",
  "expired",
  "signature",
  "unsigned",
  "state",
  "no code",
  "no identity",
  "garbage",
] as const;

type Says = {
  claims: Record<string, unknown>;
  lie?: (typeof lies)[number];
  /** Shows the way back as a link, instead of leading on. */
  waits: boolean;
};

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const keys = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** A provider that asks nobody anything and says what a test wants, true or not. */
export async function aHostileProvider(key: string) {
  const [own, another] = [keys(), keys()];
  const says: Says = {
    claims: { sub: "nobody", email: "nobody@example.org", email_verified: true, name: "Nobody At All" },
    waits: false,
  };
  let asked = { nonce: "", clientId: "" };

  function identity() {
    const { lie } = says;
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: lie === "issuer" ? "https://elsewhere.example" : issuer,
      aud: lie === "audience" ? "another-client" : asked.clientId,
      iat: now - (lie === "expired" ? 7200 : 0),
      exp: now + (lie === "expired" ? -3600 : 300),
      ...(lie === "no nonce" ? {} : { nonce: lie === "nonce" ? "another-nonce" : asked.nonce }),
      ...says.claims,
    };
    const head = lie === "unsigned" ? { alg: "none" } : { alg: "RS256", kid: "one" };
    const signed = `${base64url(head)}.${base64url(claims)}`;
    if (lie === "unsigned") return `${signed}.`;
    const { privateKey } = lie === "signature" ? another : own;
    return `${signed}.${sign("sha256", Buffer.from(signed), privateKey).toString("base64url")}`;
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://here.invalid");
    const json = (value: unknown) => response.setHeader("content-type", "application/json").end(JSON.stringify(value));
    if (url.pathname.startsWith("/.well-known/"))
      return json({
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    if (url.pathname === "/keys")
      return json({ keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "one", alg: "RS256", use: "sig" }] });
    if (url.pathname === "/token") {
      if (says.lie === "garbage") return response.end("<html>Oh no");
      const identityToken = says.lie === "no identity" ? {} : { id_token: identity() };
      return json({ access_token: "access", token_type: "Bearer", expires_in: 60, ...identityToken });
    }
    if (url.pathname !== "/authorize") return response.writeHead(404).end();
    asked = { nonce: url.searchParams.get("nonce") ?? "", clientId: url.searchParams.get("client_id") ?? "" };
    const back = new URL(url.searchParams.get("redirect_uri") ?? issuer);
    const state = url.searchParams.get("state") ?? "";
    back.searchParams.set("state", says.lie === "state" ? createHash("sha256").update(state).digest("hex") : state);
    if (says.lie !== "no code") back.searchParams.set("code", "a-code");
    if (!says.waits) return response.writeHead(303, { location: back.href }).end();
    response
      .setHeader("content-type", "text/html")
      .end(`<title>Wait</title><a href="${back.href.replaceAll("&", "&amp;")}">Back</a>`);
  });
  const issuer = await listening(server);
  return { says, settings: { key, issuer, clientId: "hereabouts", clientSecret: "secret" }, close: () => server.close() };
}
