import type { House } from "@/db/doors";
import type { Provider } from "@/lib/openid-settings";

/** Coming by a provider is nobody's deed but the door's: until it is done, nobody is asking. */
export const isTheDoor = (by: House) => by.house === "door";

type Shown = { email: string; isVerified: boolean | undefined };

/**
 * Whether an address is its holder's own because their provider says so: a provider answers for its own domains alone,
 * and only when it says that it has verified the address, or the operator trusts that it has.
 */
export const answersFor = ({ domains, vouches }: Pick<Provider, "domains" | "vouches">, { email, isVerified }: Shown) =>
  email !== "" && (isVerified ?? vouches) && domains.includes(domainOf(email));

export const domainOf = (email: string) => email.slice(email.lastIndexOf("@") + 1).toLowerCase();
