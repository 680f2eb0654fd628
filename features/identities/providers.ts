import { domainOf } from "@/features/identities/policy";
import { env } from "@/lib/env";
import type { Provider } from "@/lib/openid-settings";

export const providerOf = (key: string): Provider | undefined => env().OIDC.find((provider) => provider.key === key);

/** Whose people have addresses like this one; the address itself is not looked up. */
export const providerOfAddress = (email: string): Provider | undefined =>
  env().OIDC.find(({ domains }) => domains.includes(domainOf(email)));

/** What a provider is called; one that is in the settings no longer is called by where it is. */
export const providerNameOf = (issuer: string) =>
  env().OIDC.find((provider) => provider.issuer === issuer)?.name ?? new URL(issuer).host;
