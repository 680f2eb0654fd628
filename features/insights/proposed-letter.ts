import { kindWords } from "@/features/insights/in-words";
import type { From } from "@/features/insights/receipts";
import type { Kind } from "@/features/insights/schema";
import { letter } from "@/features/letters/letter-template";

type Proposed = { siteName: string; kind: Kind; statement: string; said: string } & From;

/** To the author of a comment that staff would make an insight of. */
export const proposedLetter = ({ siteName, kind, statement, said, siteUrl }: Proposed) =>
  letter({
    siteName,
    subject: "May we make an insight of your comment?",
    body: [
      `You wrote in a comment on ${siteName}:`,
      { quote: said },
      `A moderator thinks that this is evidence from your place, and would like to show it as an insight in your name, under “${kindWords[kind].name}”:`,
      { quote: statement },
      "Nothing changes without your yes. If you would rather say it in other words, you can; if you say no, nobody asks again.",
      ...(siteUrl ? [{ button: "Answer", href: `${siteUrl}/me#proposals` }] : ["You find it under your contributions."]),
    ],
    why: "You get this because you wrote the comment. We ask once.",
  });
