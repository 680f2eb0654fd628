import type { ToldNote } from "@/demo/telling";

export const notesFromGreaterManchester: ToldNote[] = [
  {
    number: 40,
    place: "greater-manchester",
    organisation: "ten-boroughs-learning-exchange",
    author: "hamid-corrigan",
    title: "Ten boroughs, four words for the same role",
    from: "2018-12",
    setOut:
      "Link worker, navigator, connector, community coach. Members of the exchange use all four, and people applying under two of the names were surprised to be interviewed for the same job.",
    worked:
      "We asked eleven people who do the work to keep a diary of one Tuesday. The diaries agreed almost hour for hour. A third of the day went on listening, a third on going along with somebody to something, a third on the phone for them. From that we wrote a two-page glossary, with what each word means where it is used and what does not vary. Members in nine boroughs have taken it up.",
    challenging: `We began with a vote on a single name, and by the tea break had lost half the room. One worker had chosen "connector" with the people she supports, and it is painted on their door. Another pointed out that £3,400 a year separates the best-paid word from the worst, so the argument was never only about words. I had invited no one who could speak about pay. In the last week a fifth name arrived in a national newsletter.`,
    learned:
      "Agree the work and leave the word alone. A shared account of one Tuesday did more than a shared title could have. The gap in pay has not closed, though it is now harder to overlook.",
    next: {
      decision: "keep",
      text: "Check the glossary each December against fresh diaries, and take the pay question to people who can answer it.",
    },
    levels: ["national", "place"],
    behaviours: [{ number: 3, stance: "growing" }],
    themes: ["work-and-skills", "health-and-care", "frontline-practice"],
    howWeKnow: ["conversation", "observation"],
    howSure: "few-times",
    sources: [
      {
        label: "The two-page glossary, December 2018",
        url: "https://example.org/ten-boroughs/glossary",
      },
    ],
    audience: "everyone",
    namedAs: "role",
    care: { answer: "nobody" },
    published: "2019-02-13",
  },
];
