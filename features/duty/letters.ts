import { letter } from "@/features/letters/letter-template";
import { weekInWords } from "@/lib/dates";

type Told = { siteName: string; siteUrl: string; by: string; weekOn: string };

export const putDownLetter = ({ siteName, siteUrl, by, weekOn }: Told) =>
  letter({
    siteName,
    subject: `You look at what waits on ${siteName}: ${weekInWords(weekOn)}`,
    body: [
      `${by} has put you down on the rota for the week of ${weekInWords(weekOn)}. In that week the morning’s letter about what waits comes to you first.`,
      "If you cannot, take yourself off, and tell them: an empty week says so to everybody who looks after what waits.",
      { button: "See the rota", href: `${siteUrl}/moderation/rota` },
    ],
    why: why,
  });

export const takenOffLetter = ({ siteName, siteUrl, by, weekOn }: Told) =>
  letter({
    siteName,
    subject: `You are off the rota of ${siteName}: ${weekInWords(weekOn)}`,
    body: [
      `${by} has taken you off the rota for the week of ${weekInWords(weekOn)}. You need do nothing.`,
      { button: "See the rota", href: `${siteUrl}/moderation/rota` },
    ],
    why: why,
  });

const why = "You get this because you look after what waits, and somebody else has changed the rota for you.";
