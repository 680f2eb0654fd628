import type { ToldNote } from "@/demo/telling";

export const notesWaiting: ToldNote[] = [
  {
    number: 41,
    place: "plymouth",
    organisation: "breakwater-homelessness-group",
    author: "priya-lanyon",
    title: "A safe place for a suitcase got people to interviews",
    from: "2026-09",
    to: "2026-10",
    setOut:
      "People without a settled home kept missing interviews and flat viewings. We asked eighteen of them why. Eleven said they had nowhere to leave their things.",
    worked:
      "In September we rented the back of a boat store and put in 24 lockers, each big enough for a suitcase and a sleeping bag. We asked for a first name and nothing else: no assessment, no plan. In seven weeks 38 people used one. Between them they told us of 21 interviews and viewings, and got to 19. One man now works in a kitchen. In July he had turned down a trial shift there, because he would have arrived carrying a tent.",
    challenging:
      "The store shuts at six, and kitchens and warehouses don't. Two people were locked out from their own work shoes. A worker found insulin in a warm locker. Then six people stopped coming. Their lockers were full, nine others were waiting, and nobody wanted to cut the padlocks.",
    learned:
      "People need somewhere to put their things down before they can get to an interview. We had been paying for coaching and never asked about the bags. Before opening another I would agree the hours with those who will use it, and how long we keep things.",
    next: {
      decision: "change",
      text: "Key codes, so that it opens from five until midnight. The people with lockers are writing rules on medicines and unclaimed things.",
    },
    levels: ["team", "organisation"],
    behaviours: [{ number: 2, stance: "present" }],
    themes: ["housing-and-homelessness", "work-and-skills", "funding-and-commissioning"],
    question: 4,
    howWeKnow: ["numbers", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "details-changed" },
    published: "2026-11-20",
    waiting: { hoursAgo: 2 },
  },
  {
    number: 42,
    place: "york",
    organisation: "snickelway-lived-experience-group",
    author: "ruth-ellerbank",
    title: "Everyone asked the same twelve of us, and three stopped answering",
    from: "2026-09",
    to: "2026-11",
    setOut:
      "Every partner wants lived experience in the room now, which is what we worked for. In September I began writing each request on a wall chart, to see who was asked and for what.",
    challenging: `In ten weeks there were 47 requests from sixteen organisations, all to the same twelve of us. Interview panels, a film, a conference with a boat trip. Thirty-one wanted us to tell our own story, and four of those said what it was for. I had eleven myself and said yes to nine, because I was flattered.

By the end of October three people had stopped answering. One told me she had begun to hear herself, and the story sounded like somebody else's. None of the sixteen had been unkind. Each had sent two or three friendly emails, and only our chart showed all 47.`,
    learned:
      "Somebody has to add up the requests, and it should be somebody on the side of the people being asked. Set the limit before anyone is tired; none of us noticed in time. The twelve were partly our own doing. We have thirty other members, and passed requests to those we knew would be good.",
    next: {
      decision: "change",
      text: "One inbox, and no more than two requests each a month. We say when the month is full. Our first question back is what will change if we come.",
    },
    levels: ["person", "place"],
    behaviours: [
      { number: 4, stance: "growing" },
      { number: 6, stance: "missing" },
    ],
    themes: ["neighbourhoods-and-participation", "governance-and-leadership"],
    question: 3,
    howWeKnow: ["numbers", "conversation"],
    howSure: "tested",
    audience: "partners",
    namedAs: "place",
    care: {
      answer: "agreed",
      who: "All twelve people on the chart, and separately the woman who had begun to hear herself",
      how: "Read aloud at our November meeting, then each person was rung at home. She changed one word.",
      reviewOn: "2027-11-15",
    },
    published: "2026-11-20",
    waiting: { hoursAgo: 7 },
  },
  {
    number: 43,
    place: "oldham",
    organisation: "millstone-lane-partnership",
    author: "joan-ashbell",
    title: "Voice messages and community languages",
    from: "2026-09",
    to: "2026-10",
    setOut:
      "We could offer 120 homes on four streets a free visit about draughts and heating bills. Sixty got a letter, translated. Sixty got a voice message from a neighbour.",
    worked:
      "Five households answered the letter and 27 answered the voice. Three women who live there recorded it round a kitchen table in Sylheti, Urdu and Punjabi, forty seconds each. When we rang round afterwards, many people told us they speak Sylheti and do not read the Bengali our letter was in. Several had rung the neighbour first to ask what we were after.",
    challenging:
      "The three became a helpline. One had eleven calls on a Sunday, about anything from bin day to a visa, and all we had given her was thanks. One recording said Tuesday when it meant Thursday, and seven families stayed in for nobody. It was not a fair race either, as the sixty were homes whose numbers the three already had.",
    learned:
      "A voice people knew, in the language they speak at home, got answers that a translated letter had not. I think being able to ring back and ask did as much as the language. Whoever lends the voice needs paying, a phone she can switch off, and a second person to hear the message before it goes.",
    next: {
      decision: "keep",
      text: "The three are paid from November. In spring we try it on streets where nobody knows us.",
    },
    levels: ["team", "place"],
    behaviours: [{ number: 2, stance: "present" }],
    themes: ["neighbourhoods-and-participation", "money-and-debt", "frontline-practice"],
    question: 3,
    howWeKnow: ["numbers", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "organisation",
    care: { answer: "nobody" },
    published: "2026-11-20",
    waiting: { hoursAgo: 20 },
  },
  {
    number: 44,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "len-marrable",
    title: "Asking for a favour opened more doors than offering help",
    from: "2026-10",
    setOut:
      "Some of the older people on one estate don't answer the door to services. I knocked at twenty with a leaflet offering help, and at twenty with a favour to ask.",
    worked:
      "The favour was photographs. I have a shoebox of them from a street party in 1977 and wanted names for the faces. Four of the leaflet doors opened. Fifteen of the photograph doors did, and at nine I was asked in. Mrs Eunice Hallowby at 14 Sallowfen Walk knew eleven faces straight off. She has hardly been out since her fall in March and her son has stopped ringing. Now she has done three Fridays at the library with the rest of the box.",
    challenging:
      "A man further along asked what I was really there for. I said the photographs, and to see how people were. He said I might have started with that, and he was right. It is slow, at fifty minutes a door. Three times I heard something I should have passed on and had nobody to pass it to.",
    learned:
      "People who don't want help are often glad to be asked for something. You do have to need it. I needed those names and they could tell; a made-up favour would have been a trick.",
    next: {
      decision: "keep",
      text: "The next estate, with both reasons given on the doorstep. Two of the Friday group are coming with me.",
    },
    levels: ["person"],
    behaviours: [{ number: 2, stance: "present" }],
    themes: ["neighbourhoods-and-participation", "health-and-care"],
    question: 3,
    howWeKnow: ["observation", "resident-story", "numbers"],
    howSure: "hunch",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2026-11-20",
    waiting: { hoursAgo: 28 },
  },
  {
    number: 45,
    place: "greater-manchester",
    organisation: "ten-boroughs-learning-exchange",
    author: "hamid-corrigan",
    title: "A chair from another borough could ask what ours could not",
    from: "2026-10",
    to: "2026-11",
    setOut:
      "In October four neighbourhood partnerships swapped chairs for one meeting each. We wanted to know what a stranger would notice.",
    worked:
      'They asked short questions. "What does that stand for?" came up eleven times in one afternoon. "Who decides that?" came up at all four meetings, and at two of them nobody could say. An item carried forward since May was settled in nine minutes, after the visitor asked what would happen if they never settled it. One member said it was the first agenda in two years she had followed to the end.',
    challenging:
      "At one meeting the visitor pressed two people on a matter they had fallen out over in the summer. I knew about it and had not warned her. One of the home chairs said it was like having somebody go through his kitchen cupboards. And all four had volunteered, so we may have been looking at the chairs with least to fear from it.",
    learned:
      "A visiting chair can ask the plain question because she does not have to work there the next day. One pair talked it over by phone that week, and both their partnerships have kept asking who decides. The other two were back to the old agenda by November.",
    next: {
      decision: "change",
      text: "Six more swap in February. Each pair talks for half an hour beforehand, sore points included, and again within the week.",
    },
    levels: ["place"],
    behaviours: [
      { number: 8, stance: "growing" },
      { number: 7, stance: "growing" },
    ],
    themes: ["governance-and-leadership"],
    question: 7,
    howWeKnow: ["observation", "conversation"],
    howSure: "hunch",
    audience: "partners",
    opensOn: { daysFromNow: 30 },
    namedAs: "role",
    care: { answer: "details-changed" },
    published: "2026-11-20",
    waiting: { hoursAgo: 110 },
  },
];
