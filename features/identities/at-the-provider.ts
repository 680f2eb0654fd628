import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  WWWAuthenticateChallengeError,
} from "openid-client";
import { type Claims, claimsSchema } from "@/features/identities/schema";
import { log } from "@/lib/log";
import { configurationFor } from "@/lib/openid-discovery";
import type { Provider } from "@/lib/openid-settings";

/** What is kept here while somebody is at their provider. */
export type Begun = { state: string; nonce: string; verifier: string };

/** Where to send somebody, and what to expect back. Null where the provider does not answer. */
export async function wayToProvider(provider: Provider, { backTo, email }: { backTo: string; email: string }) {
  const configuration = await configurationFor(provider);
  if (!configuration) return null;
  const begun: Begun = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const { href } = buildAuthorizationUrl(configuration, {
    redirect_uri: backTo,
    scope: "openid email profile",
    state: begun.state,
    nonce: begun.nonce,
    code_challenge: await calculatePKCECodeChallenge(begun.verifier),
    code_challenge_method: "S256",
    ...(email ? { login_hint: email } : {}),
  });
  return { href, begun };
}

/** Who it is, by what they bring back; or why that cannot be known. */
export async function whoComesBack(
  provider: Provider,
  address: string,
  begun: Begun,
): Promise<Claims | "declined" | "wrong" | "silent"> {
  const configuration = await configurationFor(provider);
  if (!configuration) return "silent";
  try {
    const tokens = await authorizationCodeGrant(configuration, new URL(address), {
      expectedState: begun.state,
      expectedNonce: begun.nonce,
      pkceCodeVerifier: begun.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    const isWhole = claims?.email !== undefined && claims.name !== undefined;
    const more = claims && !isWhole ? await moreAbout(configuration, tokens.access_token, claims.sub) : {};
    // An address and whether it is verified belong together.
    const about = claims?.email === undefined ? { ...claims, ...more } : { ...more, ...claims };
    return claimsSchema.safeParse(about).data ?? "wrong";
  } catch (reason) {
    const answer = answerTo(reason);
    log.warn({ event: "provider-refused", provider: provider.key, answer, kind: kindOf(reason) });
    return answer;
  }
}

async function moreAbout(configuration: Configuration, accessToken: string, subject: string) {
  return configuration.serverMetadata().userinfo_endpoint ? fetchUserInfo(configuration, accessToken, subject) : {};
}

/** What the library says no with; anything else is a bug of ours. */
function answerTo(reason: unknown) {
  if (reason instanceof AuthorizationResponseError) return reason.error === "access_denied" ? "declined" : "wrong";
  if (reason instanceof ClientError) return reason.code === "OAUTH_TIMEOUT" ? "silent" : "wrong";
  if (reason instanceof ResponseBodyError || reason instanceof WWWAuthenticateChallengeError) return "wrong";
  if (reason instanceof TypeError && reason.message === "fetch failed") return "silent";
  throw reason;
}

const kindOf = (reason: unknown) =>
  reason instanceof Error && "code" in reason ? String(reason.code) : reason instanceof Error ? reason.name : "unknown";
