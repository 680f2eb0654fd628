import { letter } from "@/features/letters/letter-template";

type Accepted = {
  siteName: string;
  siteUrl: string;
  name: string;
  organisation: { name: string; slug: string };
  isInviter: boolean;
};

/** To who invited somebody that is in now; to whoever leads there, where who did may not any more. */
export function acceptedLetter({ siteName, siteUrl, name, organisation, isInviter }: Accepted) {
  return letter({
    siteName,
    subject: `${name} has joined ${organisation.name}`,
    body: [
      `${name} has accepted ${isInviter ? "your" : "an"} invitation and belongs to ${organisation.name} on ${siteName} now.`,
      { button: "See its people", href: `${siteUrl}/organisations/${organisation.slug}/people` },
    ],
    why: isInviter
      ? "You get this because you invited them."
      : "You get this because you lead the organisation: who invited them does not any more.",
    settings: `${siteUrl}/me/settings`,
  });
}
