import { letter } from "@/features/letters/letter-template";

type Site = { siteName: string; siteUrl: string };

/** To who looks after an organisation: somebody asks to join. */
export function askedLetter({
  siteName,
  siteUrl,
  name,
  email,
  organisation,
  words,
}: Site & { name: string; email: string; organisation: { name: string; slug: string }; words: string }) {
  return letter({
    siteName,
    subject: `${name} asks to join ${organisation.name}`,
    body: [
      `${name} (${email}) asks to join ${organisation.name} on ${siteName}.`,
      ...(words ? [{ quote: words }] : []),
      "If you know them, let them in: they can then write for it and read what partners share. They hear either way, so please do not let it wait.",
      { button: "Answer", href: `${siteUrl}/organisations/${organisation.slug}/people#asking` },
    ],
    why: `You get this because you look after who joins ${organisation.name}.`,
    settings: `${siteUrl}/me/settings`,
  });
}

/** To somebody who had asked to join. */
export function answeredLetter({
  siteName,
  siteUrl,
  organisation,
  isIn,
  reason,
  againFrom,
}: Site & { organisation: string; isIn: boolean; reason: string; againFrom: string }) {
  return letter({
    siteName,
    subject: isIn ? `You are in: ${organisation}` : `${organisation} has answered you`,
    body: isIn
      ? [
          `You asked to join ${organisation} on ${siteName}, and now you belong to it.`,
          ...(reason ? [{ quote: reason }] : []),
          "You can read what partners share, and say what you noticed in its name.",
          { button: "See what to do first", href: `${siteUrl}/welcome` },
        ]
      : [
          `You asked to join ${organisation} on ${siteName}. It has not let you in, and says why:`,
          { quote: reason },
          `You can ask again from ${againFrom}, or at once if somebody there invites you. What is open to everyone stays open to you.`,
          { button: "See where you stand", href: `${siteUrl}/welcome` },
        ],
    why: `You get this because you asked to join ${organisation}.`,
  });
}
