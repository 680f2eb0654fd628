import type { Db } from "@/db/doors";
import { decisionInWords, type Outcome, outcomeWords } from "@/features/appeals/outcomes";
import type { About } from "@/features/contributions/decision-letters";
import { buttonTo, type From, writeTo } from "@/features/contributions/letter-to-author";
import { dayInWords } from "@/lib/dates";

type Answered = From & {
  about: About;
  deed: string;
  /** Of the decision. */
  reason: string | null;
  /** What its author wrote against it. */
  words: string;
  outcome: Outcome;
  answer: string;
  promisedAt?: Date;
};

/** To whoever asked that somebody else looks. */
export const tellAuthor = (db: Db, { about, reason, words, outcome, answer, promisedAt, siteUrl }: Answered) =>
  writeTo(db, about.authorId, (site) => ({
    subject: `Looked at by somebody else: ${about.called}`,
    body: [
      `You asked that somebody else looks at a decision on ${about.yours} on ${site}. Somebody who did not take it has done so: ${outcomeWords[outcome].told}. They say why:`,
      { quote: answer },
      ...(promisedAt ? [`You will hear by 5pm on ${dayInWords(promisedAt)}.`] : []),
      "You had written:",
      { quote: words },
      ...(reason ? ["The reason of the decision was:", { quote: reason }] : []),
      ...(outcome === "published" || outcome === "restored"
        ? buttonTo(siteUrl, about.seeAt, "See it")
        : buttonTo(siteUrl, about.ownAt, "See how it stands")),
      "Here is your text:",
      ...about.text,
      ...(outcome === "stands"
        ? [
            "A decision is looked at again once. If you think that you were not treated fairly, you can complain about us.",
            ...buttonTo(siteUrl, "/about/complaints", "How to complain"),
          ]
        : []),
    ],
  }));

type ToWhoDecided = Answered & { decidedById: string; answeredBy: string };

/** To whoever took the decision: nobody learns by chance that theirs was turned. */
export const tellWhoDecided = (db: Db, told: ToWhoDecided) =>
  writeTo(
    db,
    told.decidedById,
    (site) => ({
      subject: `A decision of yours was looked at again: ${told.about.called}`,
      body: [
        `On ${site} you had decided on something that somebody wrote: ${decisionInWords(told.deed)}. Its author asked that somebody else looks at it.`,
        ...(told.reason ? ["Your reason was:", { quote: told.reason }] : []),
        "Its author wrote:",
        { quote: told.words },
        `${told.answeredBy} has looked at it: ${outcomeWords[told.outcome].told}. Their answer:`,
        { quote: told.answer },
        "The text that it is about:",
        ...told.about.text,
      ],
    }),
    { staffOnly: true, why: "You get this because you took the decision. You need do nothing." },
  );
