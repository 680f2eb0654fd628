import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  discovery,
  enableNonRepudiationChecks,
  type ServerMetadata,
} from "openid-client";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import type { Provider } from "@/lib/openid-settings";
import { shared } from "@/lib/shared";

const seconds = 1000;
const keptFor = 3600 * seconds;
const failureKeptFor = 20 * seconds;
const patience = 4;

// The metadata alone is shared: the framework bundles the library more than once, and each knows its own classes.
type Found = { until: number; metadata: Promise<ServerMetadata | null> };
const found = shared("openid-providers", () => new Map<string, Found>());

/** What the library needs to talk with a provider. Null where the provider has never answered. */
export async function configurationFor(provider: Provider): Promise<Configuration | null> {
  const metadata = await discovered(provider);
  if (!metadata) return null;
  // What the standard says where a provider does not.
  const ways = metadata.token_endpoint_auth_methods_supported ?? ["client_secret_basic"];
  const prove = ways.includes("client_secret_post") ? ClientSecretPost : ClientSecretBasic;
  const configuration = new Configuration(metadata, provider.clientId, undefined, prove(provider.clientSecret));
  configuration.timeout = patience;
  // The identity's signature is checked too, beside the connection that it comes by.
  enableNonRepudiationChecks(configuration);
  if (isOnLoopback(provider)) allowInsecureRequests(configuration);
  return configuration;
}

/**
 * What a provider says of itself. It is asked once an hour, and after a failure not for some seconds, so that a provider
 * that hangs holds up nobody but the first.
 */
function discovered(provider: Provider): Promise<ServerMetadata | null> {
  const before = found.get(provider.key);
  if (before && before.until > Date.now()) return before.metadata;
  const now: Found = {
    until: Date.now() + keptFor,
    metadata: discover(provider).catch((reason: unknown) => {
      log.warn({ event: "provider-silent", provider: provider.key, kind: reason instanceof Error ? reason.name : "unknown" });
      now.until = Date.now() + failureKeptFor;
      return before?.metadata ?? null;
    }),
  };
  found.set(provider.key, now);
  return now.metadata;
}

async function discover(provider: Provider) {
  const execute = isOnLoopback(provider) ? [allowInsecureRequests] : [];
  const options = { execute, timeout: patience };
  return (await discovery(new URL(provider.issuer), provider.clientId, undefined, undefined, options)).serverMetadata();
}

const isOnLoopback = ({ issuer }: Provider) => new URL(issuer).protocol === "http:";

/** Where forms may lead besides ourselves: browsers look at every step that follows the sending of a form. */
export async function originsOfProviders(): Promise<string[]> {
  const each = await Promise.all(
    env().OIDC.map(async (provider) => {
      const asks = (await discovered(provider))?.authorization_endpoint;
      return [provider.issuer, ...(asks ? [asks] : []), ...provider.leadsOnTo].map((address) => new URL(address).origin);
    }),
  );
  return [...new Set(each.flat())];
}
