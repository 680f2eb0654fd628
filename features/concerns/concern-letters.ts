import type { Db } from "@/db/doors";
import { enclose } from "@/db/recorder";
import type { Category, ConcernNoun, ConcernOutcome } from "@/db/schema/concerns";
import { siteName } from "@/db/site-name";
import { categoryWords, concernOutcomeWords } from "@/features/concerns/categories";
import { thingWords } from "@/features/concerns/thing-words";
import { buttonTo, type From, writeTo } from "@/features/contributions/letter-to-author";
import { letter } from "@/features/letters/letter-template";

type Answered = {
  title: string;
  contact: string;
  reporterId: string | null;
  words: string;
  outcome: ConcernOutcome;
  answer: string;
} & From;

/** To whoever told us: to the address that they left, or to their account. What they wrote goes back to nobody else. */
export async function tellWhoSaidSo(db: Db, { title, contact, reporterId, words, outcome, answer, siteUrl }: Answered) {
  const say = (site: string) => ({
    subject: `What became of your concern: ${title}`,
    body: [
      `You told ${site} that something should be looked at: “${title}”. A moderator has looked: ${concernOutcomeWords[outcome].told}.`,
      "They say:",
      { quote: answer },
      "You had written:",
      { quote: words },
      "If you think that this is not right, you can complain about us.",
      ...buttonTo(siteUrl, "/about/complaints", "How to complain"),
    ],
  });
  if (contact) {
    const name = await siteName(db);
    const why = `You get this because you, or somebody who gave your address, told ${name} of a concern. Your address is forgotten three months from now.`;
    await enclose(db, { toAddress: contact, ...letter({ siteName: name, why, ...say(name) }) });
  } else if (reporterId)
    await writeTo(db, reporterId, say, {
      why: "You get this because you told us of a concern. Nobody else learns that it was you.",
    });
}

type Hidden = { toAddress: string; noun: ConcernNoun; called: string; text: string; ownAt: string } & From;

/** To the author of what is hidden: why, that nobody has decided anything, and their text. */
export async function tellAuthorItIsHidden(db: Db, { toAddress, noun, called, text, ownAt, siteUrl }: Hidden) {
  const name = await siteName(db);
  await enclose(db, {
    toAddress,
    ...letter({
      siteName: name,
      why: `You get this because it is yours. ${name} says under About how we decide, and how to reach us.`,
      subject: `Hidden until a moderator has looked: ${called}`,
      body: [
        `Somebody has told us that a person could be recognised in ${yourWords[noun]} on ${name}: “${called}”. People in stories come first, so nobody can read it for now. Nobody has decided anything: moderators have been called to look.`,
        "You need do nothing. You will hear either way, with a reason.",
        ...buttonTo(siteUrl, ownAt, "See how it stands"),
        "Here is your text:",
        { quote: text },
      ],
    }),
  });
}

const yourWords: Partial<Record<ConcernNoun, string>> = {
  note: "your note",
  insight: "your insight",
  comment: "your comment",
  "follow-up": "what you added to your note later",
};

type Called = { noun: ConcernNoun; category: Category; hides: boolean; key: string; siteUrl?: string };

/** To whoever can answer. It names what it is about and nobody in it. */
export async function callModerator(db: Db, toAddress: string, { hides, noun, category, key, siteUrl }: Called) {
  const name = await siteName(db);
  await enclose(db, {
    toAddress,
    ...letter({
      siteName: name,
      why: `You get this because you look after what is written on ${name}, and may answer for this.`,
      subject: "Please look now: somebody could be recognised",
      body: [
        `Somebody has reported a concern about ${thingWords[noun]} on ${name}: ${categoryWords[category].choice.toLowerCase()}.`,
        hides
          ? "It is hidden from everybody until one of you has looked. Its author has been told."
          : "It is still there for its readers, so please look at it first.",
        ...buttonTo(siteUrl, `/moderation?item=${key}`, "Look at it"),
      ],
    }),
  });
}
