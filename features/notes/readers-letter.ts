import { letter } from "@/features/letters/letter-template";
import { dayInWords } from "@/lib/dates";

type Told = {
  siteName: string;
  siteUrl: string;
  note: { title: string; slug: string };
  opensAt: Date | null;
  by: string;
  reason: string;
};

/** For the author, where an editor has moved or cancelled the day on which their note opens. */
export const openingLetter = ({ siteName, siteUrl, note, opensAt, by, reason }: Told) =>
  letter({
    siteName,
    subject: opensAt ? `Your note opens on ${dayInWords(opensAt)} now` : "Your note does not open to everyone now",
    body: [
      opensAt
        ? `${by} has moved the day on which your note opens to everyone: it is ${dayInWords(opensAt)} now.`
        : `${by} has cancelled the day on which your note was to open to everyone. Who reads it now stays as it is.`,
      { quote: note.title },
      "The reason they gave:",
      { quote: reason },
      { button: "See who reads it, and when", href: `${siteUrl}/notes/${note.slug}/readers` },
    ],
    why: "You get this because you look after this note. If you think that this is wrong, change the day yourself.",
  });
