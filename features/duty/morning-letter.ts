import { oldestInWords } from "@/features/duty/in-words";
import { letter } from "@/features/letters/letter-template";
import { counted } from "@/lib/counts";

type Told = {
  siteName: string;
  siteUrl: string;
  count: number;
  late: number;
  oldest: { noun: string; place: string | null; sentAt: Date };
};

/** What waits, in words that give nothing away of what it says or of whom. */
export const morningLetter = ({ siteName, siteUrl, count, late, oldest }: Told) =>
  letter({
    siteName,
    subject:
      late > 0
        ? `On ${siteName}, ${counted(late, "thing")} past the promise`
        : `On ${siteName}, ${counted(count, "thing")} to look at`,
    body: [
      late > 0
        ? `Of ${counted(count, "thing")} that you can decide on, ${counted(late, "", "").trim()} ${late === 1 ? "is" : "are"} past the day by which an answer was promised.`
        : `There ${count === 1 ? "is one thing" : `are ${counted(count, "thing")}`} waiting that you can decide on.`,
      `${late > 0 ? "The one that waits longest" : "The oldest"}: ${oldestInWords(oldest)}.`,
      { button: "Open the queue", href: `${siteUrl}/moderation` },
    ],
    why:
      late > 0
        ? "You get this because you look after what waits here. Once something is past its promise, this letter comes to everybody who can help, at most once a day."
        : "You get this because you look after what waits here: on working days, at most once a day, and only when something waits.",
    settings: late > 0 ? undefined : `${siteUrl}/me/settings`,
  });
