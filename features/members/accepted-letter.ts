import { letter } from "@/features/letters/letter-template";

type Accepted = { siteName: string; siteUrl: string; name: string; organisation: { name: string; slug: string } };

/** To who invited somebody that is in now. */
export function acceptedLetter({ siteName, siteUrl, name, organisation }: Accepted) {
  return letter({
    siteName,
    subject: `${name} has joined ${organisation.name}`,
    body: [
      `${name} has accepted your invitation and belongs to ${organisation.name} on ${siteName} now.`,
      { button: "See its people", href: `${siteUrl}/organisations/${organisation.slug}/people` },
    ],
    why: "You get this because you invited them.",
    settings: `${siteUrl}/me/settings`,
  });
}
