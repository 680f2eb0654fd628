import type { ToldQuestion } from "@/demo/telling";

export const questions: ToldQuestion[] = [
  {
    number: 1,
    slug: "judgement-without-fear",
    question: "What does it take for frontline staff to use their judgement without fear?",
    whyItMatters:
      "If we knew, we would stop writing guidance for every case. The time would go on whatever makes a good worker feel backed: who they can ring, what happens after a mistake, and how soon somebody senior says thank you.",
    state: "open",
    asked: "2018-06-14",
  },
  {
    number: 2,
    slug: "sharing-a-budget",
    question: "When does sharing a budget change how people decide?",
    whyItMatters:
      "With an answer, we would know when to pool money and when to leave it where it is. Some shared pots change what people talk about by the second meeting; others only add a form. We could save each other a year of building the wrong kind.",
    state: "open",
    asked: "2018-07-20",
  },
  {
    number: 3,
    slug: "people-who-never-come",
    question: "How do we hear from people who never come to meetings?",
    whyItMatters:
      "Plans get shaped by whoever turns up. Knowing how to hear the others would mean moving some meetings, changing who does the asking, paying people on the day, and now and then having no meeting at all.",
    state: "being-worked-on",
    today: {
      words:
        "Go where people already are, and let somebody they know do the asking. “Peer researchers heard what officers had not in three years” puts it down to trust, and to paying on the day. “A school gate was a better front door than ours” found the same about a place, and “Meeting in the library changed who spoke” treats the room itself as a decision. We still hear least from people who are wary of groups altogether, and would be glad of a note about that.",
      on: "2019-05-30",
      restsOn: [
        { pattern: "the-first-contact-sets-the-terms" },
        { note: 22 },
        { note: 37 },
        { note: 3 },
        { insight: { on: { question: 3 }, from: "sutton" } },
      ],
    },
    place: "york",
    asked: "2018-10-11",
  },
  {
    number: 4,
    slug: "stop-asking-for",
    question: "What should a commissioner stop asking for?",
    whyItMatters:
      "Every line in a reporting form costs somebody part of an afternoon. If commissioners knew which answers nobody uses, those could go first, and providers would have time for the conversations that show whether anything is getting better.",
    state: "answered-for-now",
    today: {
      words:
        "For now: monthly numbers that nobody discusses, and counts of effort where a count of contact would do. “Monthly numbers stopped; the phone calls got better” suggests a story and three numbers for the board. “Ringing before writing halved first-visit no-shows” ends with a team choosing to stop counting attempted visits. And when the sum is small, ask for less proof: see “Small grants under £300 moved faster than our own kettle budget”. If dropping one of these went badly where you are, please say so.",
      on: "2019-07-02",
      restsOn: [{ note: 19 }, { note: 11 }, { note: 31 }],
    },
    place: "plymouth",
    asked: "2018-06-15",
  },
  {
    number: 5,
    slug: "when-people-move-on",
    question: "How do we keep trust when people move on?",
    whyItMatters:
      "People leave, and should be free to. If we understood how trust survives it, we would pair relationships from the beginning, write handovers with the people they are about, and find the money for a few weeks when two workers overlap.",
    state: "open",
    today: {
      words:
        "“When the lead left, the trust left with her” is the plainest account we have, and its advice is to pair every relationship. “Families wanted a person, not a pathway” arrives at the same place from the other side: two names, not a rota. So we think trust can be shared in good time, but not handed over on the last day. What nobody has told us yet is how long the sharing takes.",
      on: "2019-06-12",
      restsOn: [{ note: 15 }, { note: 38 }, { insight: { on: { note: 38 }, from: "york" } }],
    },
    place: "gateshead",
    asked: "2018-07-05",
  },
  {
    number: 6,
    slug: "evidence-while-it-happens",
    question: "What counts as evidence while it is still happening?",
    whyItMatters:
      "Choices are made in week three; evaluations arrive in year two. Knowing what to trust in between, we would stop some things sooner, back others earlier, and ask people for less information along the way.",
    state: "being-worked-on",
    today: {
      words:
        "A small, honest tally goes further than we expected. “Ringing before writing halved first-visit no-shows” rests on one team’s own count and a few conversations, and was enough to act on. “We stopped the drop-in after eleven weeks, and that was the learning” adds that evidence is easier to read when you have said beforehand what would make you stop. Two places are now trying both together, and asking who ought to do the counting.",
      on: "2019-06-12",
      restsOn: [{ note: 11 }, { note: 9 }, { note: 34 }],
    },
    place: "barking-and-dagenham",
    asked: "2018-10-25",
  },
  {
    number: 7,
    slug: "where-decisions-get-made",
    question: "Where do decisions really get made here?",
    whyItMatters:
      "People give their evenings to groups that advise, without always knowing where the advice goes. An honest map would let us send each matter to the right room, tell newcomers where their hour will count, and close a few meetings with thanks.",
    state: "open",
    asked: "2019-01-15",
  },
  {
    number: 8,
    slug: "safe-to-say",
    question: "What would make it safe to say it did not work?",
    whyItMatters:
      "The most useful notes are often the ones people hesitate to send. If we knew what made sending them safe, we would change how we fund, chair and thank one another, and hear about trouble in its third week rather than its third year.",
    state: "open",
    place: "coventry",
    asked: "2018-09-27",
  },
];
