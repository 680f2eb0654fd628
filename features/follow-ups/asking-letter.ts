import { letter } from "@/features/letters/letter-template";

type Asking = { siteName: string; siteUrl: string; notes: readonly { title: string; slug: string }[] };

/** To the author of notes that were published half a year ago. */
export const whatCameOfItLetter = ({ siteName, siteUrl, notes }: Asking) =>
  letter({
    siteName,
    subject: notes.length === 1 ? `What came of it: ${notes[0]?.title ?? ""}` : "What came of your notes?",
    body: [
      "Half a year ago this was published:",
      ...notes.flatMap(({ title, slug }) => [
        { quote: title },
        { button: "Say what came of it", href: `${siteUrl}/notes/${slug}/later` },
      ]),
      "Did it last? What would you do otherwise now? A few sentences are enough, and they stand with the note, with their month.",
    ],
    why: `You get this because you wrote it on ${siteName}. We ask once a note.`,
    settings: `${siteUrl}/me/settings`,
  });
