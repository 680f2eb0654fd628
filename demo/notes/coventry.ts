import type { ToldNote } from "@/demo/telling";

export const notesFromCoventry: ToldNote[] = [
  {
    number: 32,
    place: "coventry",
    organisation: "threadworks-learning-partnership",
    author: "dev-sandhurst",
    title: "Linking two datasets told us less than one good conversation",
    from: "2018-09",
    setOut:
      "Adults kept leaving a warehouse-skills course in week five, and we wanted to know why. I proposed joining its attendance data to an advice service's case records.",
    worked:
      "Some humility came of it, mostly mine. The finished file held 212 people. It said that leavers were a little younger and slightly more often in debt. That same week I had a cup of tea with a woman who had left. In week five the placements begin, she told me. They start at six, and the first bus from her side of the city gets in at 6.40. We rang eleven more leavers and asked an open question. Eight of them said the bus.",
    challenging:
      "It took seven months and, with everyone's time counted, about £19,000. A fortnight went on people who share a birthday. By month four I could see that neither file knew anything about mornings. I carried on, because colleagues had worked hard to get me the data agreements and I did not want to tell them. The woman I spoke to had supposed we knew about the bus and did not care.",
    learned:
      "Talk to five people before you link anything, and let what they say choose the fields. Linking could now tell us how many people live beyond the first bus, since we know to ask.",
    next: {
      decision: "stop",
      text: "No more linking here until someone has had five conversations and put what they heard on one page.",
    },
    levels: ["organisation"],
    behaviours: [{ number: 9, stance: "present" }],
    themes: ["data-and-measurement", "work-and-skills"],
    question: 6,
    howWeKnow: ["numbers", "conversation"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2018-10-30",
  },
  {
    number: 33,
    place: "coventry",
    organisation: "threadworks-learning-partnership",
    author: "dev-sandhurst",
    title: "Learning sessions worked when the boss took the notes",
    from: "2018-11",
    setOut:
      "Fortnightly learning sessions had turned into an hour of good news. At both of October's, nobody mentioned the thing that everyone was discussing on the stairs.",
    worked:
      "At the start of November the director asked for a pen. She would write and not speak, she said, and would read her notes back before they went anywhere. For ten minutes it was very quiet. Then a caseworker said a referral had sat in her tray for three weeks, and the director wrote that down word for word. Five more people followed. I keep a tally of things admitted: none in October, six at the first of these sessions, nine at the second.",
    challenging:
      "The director was called away from the third, and her stand-in typed on a laptop. Someone asked if this was going on file, and that was the end of it. Keeping quiet was hard on her as well, because two things said about her were unfair. I can't get round one thing. A boss with a notebook is a boss writing down what you did wrong. Two colleagues have said nothing in any session, and I don't take that to mean they feel safe.",
    learned:
      "Whoever takes the notes sets the tone, and it helps if that is the person with most to lose from them. We think the reading back mattered most. People corrected three lines, and their corrections stood.",
    next: {
      decision: "keep",
      text: "Dates are fixed six months ahead, around her diary. If she can't come we cancel, with no stand-in.",
    },
    levels: ["organisation"],
    behaviours: [{ number: 8, stance: "present" }],
    themes: ["governance-and-leadership", "frontline-practice"],
    question: 8,
    howWeKnow: ["observation", "conversation"],
    howSure: "few-times",
    audience: "partners",
    opensOn: { daysFromNow: 40 },
    namedAs: "role",
    care: { answer: "details-changed" },
    published: "2019-01-22",
  },
  {
    number: 34,
    place: "coventry",
    organisation: "threadworks-learning-partnership",
    author: "dev-sandhurst",
    title: 'We borrowed the "stop conditions" idea and closed a pilot well',
    from: "2019-04",
    setOut:
      "An eight-seat minibus, leaving at 5.20 each weekday, would get people on our warehouse course to six o'clock placements that the first bus misses. We had ten weeks' money, £7,400.",
    worked: `Barking and Dagenham's note, "We stopped the drop-in after eleven weeks, and that was the learning", says to agree stop conditions first. We borrowed that. Ours went on page one:

- fewer than five riders a day by week six
- nobody riding who would have dropped out without it
- the driver going over his hours.

Week six averaged 3.6. We gave a fortnight's notice and ended on week eight. Every rider left with another way to work: two shared lifts, a later start, a bicycle. We handed back £1,480.`,
    challenging:
      "The partner who had paid for the lettering on the side thought week six was early. I argued for two more weeks myself, blaming the weather, until a colleague turned to page one and showed me my signature. What page one did not say was who would tell the riders. For two days they heard it from each other. One man had already told his family he had a way to get to work.",
    learned:
      "Because we had agreed when to stop, stopping became a job to do carefully and nobody had to lose an argument. Next time each condition will say who tells the riders, and when. We should also have asked them what they would count as a reason to stop.",
    next: {
      decision: "stop",
      text: "The minibus is over. Two employers are trying placements that start at seven.",
    },
    levels: ["team"],
    behaviours: [{ number: 9, stance: "present" }],
    themes: ["work-and-skills", "funding-and-commissioning"],
    question: 8,
    howWeKnow: ["numbers", "conversation"],
    howSure: "tested",
    sources: [
      {
        label: "Page one of our plan, with the three stop conditions",
        url: "https://example.org/threadworks/minibus-page-one",
      },
    ],
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2019-06-04",
  },
];
