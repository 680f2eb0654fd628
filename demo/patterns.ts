import type { ToldPattern } from "@/demo/telling";

export const patterns: ToldPattern[] = [
  {
    slug: "the-first-contact-sets-the-terms",
    claim: "The first contact sets the terms",
    question: 3,
    author: "morwenna-quick",
    drafted: "2019-03-04",
    published: "2019-03-29",
    lookedAt: "2019-06-12",
    body: `How the first call, letter or meeting goes shapes what people expect from everything after it.

The three places went about it in different ways. One rang the day before and said who was coming. One stood at a school gate for a fortnight with spare gloves and no leaflets. One gave each family a card with a name and a mobile number on it. In all three, **somebody with a name came before the service did**.

What changed was similar too. Doors opened, people came to a second meeting, and nobody had to begin again from the beginning.`,
    limits: `- It may be the name that matters and not the call. In Sutton a text from somebody known did more than a call from a stranger.
- All three notes are about people who had not yet met the service. We know nothing about people who have met it, and were let down.
- Nobody has tried it where the first contact is a court or a police officer.`,
    sources: [
      {
        note: 11,
        stance: "for",
        words: "A call that said who was coming: nobody home at 9 of 38 first visits, where it had been 22 of 40.",
      },
      {
        note: 37,
        stance: "for",
        words: "Two minutes with somebody they already trusted decided whether a family would come any further.",
      },
      { note: 38, stance: "for", words: "What families asked of a pathway was who to ring." },
      {
        insight: { on: { note: 11 }, from: "sutton" },
        stance: "against",
        words: "For people whose numbers keep changing the call did nothing. A text from a name they knew did.",
      },
    ],
  },
  {
    slug: "somebody-has-to-be-allowed-to-say-yes",
    claim: "Somebody has to be allowed to say yes",
    question: 1,
    author: "morwenna-quick",
    drafted: "2019-03-11",
    published: "2019-03-29",
    lookedAt: "2019-06-12",
    body: `Work moves when one person close to it may decide. It stalls when everybody involved can only refuse or pass it on.

In each of these notes the sums were small and the list of what could be agreed to was short. Two workers had six things they could say yes to without checking. Two advisers could spend up to £120. Two residents and a youth worker could pay up to £300 between them.

None of them did without control. Each wrote down **what the person who says yes answers for**, some before they began and one after the auditors had asked.`,
    limits: `- A quick yes to something small may tell us little about something large.
- It can be lonely. One adviser hated being the person with the money, and asked to hand it on.
- The permission has to outlast a holiday. In the one week that both managers were away, nobody was sure that it still held.`,
    sources: [
      {
        note: 7,
        stance: "for",
        words: "Six small things that either worker could agree to: 17 of 21 families were seen once.",
      },
      {
        note: 13,
        stance: "for",
        words: "Twelve services with a rule for refusing, and 17 quick decisions once two advisers could say yes.",
      },
      {
        note: 31,
        stance: "for",
        words: "Any two of three readers could pay: nine days in the middle, and 22 of 24 did what they had said.",
      },
      {
        insight: { on: { note: 31 }, from: "plymouth" },
        stance: "against",
        words: "Quick for groups with a bank account. People on their own stopped at question two, whoever could say yes.",
      },
    ],
  },
  {
    slug: "endings-need-designing",
    claim: "Endings need designing",
    question: 8,
    author: "idris-vale",
    drafted: "2019-03-18",
    published: "2019-03-29",
    lookedAt: "2019-06-12",
    body: `Things end better when the ending was planned at the beginning.

A drop-in closed after eleven weeks, and its people wished they had agreed beforehand what would make them stop. A minibus pilot borrowed that idea and put three conditions on page one. When the sixth week came, stopping was a job to do with care, and nobody had to lose an argument.

A partnership whose lead left shows the same thing from the other side. Nobody had designed that ending, and it cost two months.`,
    limits: `- Is somebody leaving the same as something closing? The editors disagree. Without that note, this rests on one place fewer.
- One place took the idea from another, so they are not two discoveries.
- Nobody has told us of a planned ending that went badly. We would be glad to hear of one.`,
    sources: [
      { note: 9, stance: "for", words: "No number and no date to close against, only a worry that nobody had said aloud." },
      { note: 34, stance: "for", words: "Three stop conditions on page one, and an ending in week eight without a row." },
      { note: 15, stance: "for", words: "Eleven relationships that all ran through one person, and seven weeks with nobody." },
      {
        insight: { on: { note: 9 }, from: "york" },
        stance: "for",
        words: "People who use a thing can write one of the conditions, and notice sooner than a register would.",
      },
    ],
  },
];
