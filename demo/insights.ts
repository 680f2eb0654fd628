import type { ToldInsight } from "@/demo/telling";

export const insights: ToldInsight[] = [
  // Saw this too
  {
    kind: "saw-this-too",
    on: { report: "a-whole-new-world" },
    author: "priya-lanyon",
    place: "plymouth",
    statement:
      "We had been asking providers for the number that was easiest to keep. We dropped it for a quarter to see, and nobody missed it, which includes us.",
    why: "It had been in the contract so long that each of us thought the other one needed it.",
    namedAs: "role",
    sent: "2018-07-10",
  },
  {
    kind: "saw-this-too",
    on: { note: 11 },
    author: "priya-lanyon",
    place: "plymouth",
    statement:
      "Our tenancy workers rang ahead for a fortnight while a letter was being redrafted. More doors opened, and two people said nobody had ever asked them when would suit.",
    why: "We put it down to the good weather, so we tried a second fortnight in the rain. It held.",
    condition: "true where you have a number that somebody answers",
    namedAs: "role",
    sent: "2018-09-06",
  },
  {
    kind: "saw-this-too",
    on: { note: 12 },
    author: "joan-ashbell",
    place: "oldham",
    statement:
      "Same here. When it is the last item it is no item: by the time we get there the caretaker is jingling his keys.",
    why: "Nobody ever decides to drop it, so nobody notices that we have.",
    namedAs: "person",
    sent: "2018-09-19",
  },
  {
    kind: "saw-this-too",
    on: { post: "why-we-ask-what-was-challenging" },
    author: "adaeze-holloway",
    place: "barking-and-dagenham",
    statement:
      'Once there was a box for it, we wrote down things we had been stepping round for a year. Nobody was cross. Two people said, "Oh, you as well?"',
    why: "The relief came first and the learning came after.",
    namedAs: "person",
    sent: "2018-11-08",
  },
  {
    kind: "saw-this-too",
    on: { note: 38 },
    author: "ruth-ellerbank",
    place: "york",
    statement:
      "Person after person told us the same thing in nearly the same words: somebody who knows my name and will still be here after the summer.",
    why: "Nobody asked us for a better pathway. One man asked us what a pathway was.",
    namedAs: "person",
    sent: "2018-12-04",
  },
  {
    kind: "saw-this-too",
    on: { question: 1 },
    author: "tom-ferriby",
    place: "gateshead",
    statement:
      "My team's nerve depends on the last answer they got. If the caseworker who used her judgement in March was thanked for it, the others use theirs in April.",
    why: "What I say on a Monday seems to count for more than the policy does.",
    namedAs: "person",
    sent: "2019-02-13",
  },
  {
    kind: "saw-this-too",
    on: { note: 37 },
    author: "tom-ferriby",
    place: "gateshead",
    statement:
      "Our busiest advice session is a folding table beside a primary school at ten to nine. Same adviser, same leaflets, and nobody has to be seen walking into our office.",
    why: "Being seen going in was the one thing a nicer front door could not fix.",
    condition: "true where the school has asked you, and you go every week",
    namedAs: "organisation",
    sent: "2019-03-28",
  },

  // Different here
  {
    kind: "different-here",
    on: { note: 11 },
    author: "marguerite-oyelowe-finch",
    place: "sutton",
    statement:
      "Calls worked for families here, but not for people who had changed their number twice. For them a text from a name they already knew did it.",
    why: "A strange number is a bill or bad news, one man told me, and he lets it ring.",
    condition: "true where somebody they trust will put a name to the text",
    namedAs: "person",
    sent: "2018-10-11",
  },
  {
    kind: "different-here",
    on: { post: "nine-behaviours-one-borough" },
    author: "dev-sandhurst",
    place: "coventry",
    statement:
      'We read the nine with three teams, and "People share a vision" was the one they set aside. They would sooner know what the team next door does on a Monday.',
    why: "They were not against it. They thought it came after, not before.",
    condition: "true where the teams have hardly met",
    namedAs: "role",
    sent: "2018-11-14",
  },
  {
    kind: "different-here",
    on: { note: 3 },
    author: "ruth-ellerbank",
    place: "york",
    statement:
      "A library did not do it for us. People I know go to one to be left in peace, and they went on being quiet. They talked in the laundrette, while the machines were on.",
    why: "It is easier to say a hard thing to a washing machine.",
    condition: "true where the library is already where people go to be quiet",
    namedAs: "person",
    sent: "2018-11-22",
  },
  {
    kind: "different-here",
    on: { note: 31 },
    author: "priya-lanyon",
    place: "plymouth",
    statement:
      "Our small grants were quick as well, but only for groups with a bank account. Four people with good ideas stopped at question two, so a bigger group now holds the money for them.",
    condition: "true where most of the ideas come from people on their own",
    namedAs: "role",
    sent: "2019-05-16",
  },

  // Builds on this
  {
    kind: "builds-on-this",
    on: { note: 9 },
    author: "ruth-ellerbank",
    place: "york",
    statement:
      'Let the people who use the thing write one of the stop conditions. Ours was "if we start coming just to be polite", and it told us sooner than the register would have.',
    why: "Nobody else in the room could have known when that had happened.",
    namedAs: "person",
    sent: "2019-03-07",
  },
  {
    kind: "builds-on-this",
    on: { question: 3 },
    author: "marguerite-oyelowe-finch",
    place: "sutton",
    statement:
      "Somebody has nearly always gathered them already. We heard nothing from dads until we spent four Saturdays beside a football pitch, holding coats.",
    why: "Before we book a room now, we ask who they do turn up for.",
    namedAs: "place",
    sent: "2019-04-04",
  },
  {
    kind: "builds-on-this",
    on: { note: 19 },
    author: "tom-ferriby",
    place: "gateshead",
    statement:
      "We send the board one story and a question, on one side of paper. They read it on the bus, and the question is what they talk about when they arrive.",
    why: "A story by itself got us sympathy. The question got us an answer.",
    namedAs: "organisation",
    sent: "2019-07-10",
  },

  // Used this
  {
    kind: "used-this",
    on: { post: "how-to-run-a-40-minute-learning-session" },
    author: "joan-ashbell",
    place: "oldham",
    statement:
      "Five sessions so far, all done in the forty minutes. What we would fight to keep is the silent writing, because that is when our quietest housing worker gets a word in.",
    changed: {
      what: "Once a month a place team meeting opens with the forty minutes, on one visit or one phone call. Whoever joined us most recently is the host.",
      when: "2018-09",
    },
    namedAs: "person",
    sent: "2019-01-23",
  },
  {
    kind: "used-this",
    on: { note: 11 },
    author: "adaeze-holloway",
    place: "barking-and-dagenham",
    statement:
      "We borrowed the call and kept it. Whoever is going to knock makes the call, because hearing one name and meeting another undid the good of it in our first week.",
    condition: "true where the caller is also the visitor",
    changed: {
      what: "The person who will visit rings the evening before, says their own name and asks whether the time still suits. The letter comes afterwards and says the same things.",
      when: "2018-10",
    },
    namedAs: "organisation",
    sent: "2018-11-29",
  },
  {
    kind: "used-this",
    on: { note: 22 },
    author: "marguerite-oyelowe-finch",
    place: "sutton",
    statement:
      "We paid the eight people who planned our health day before they went home. Seven of them came back to plan the second, and one brought her sister.",
    why: "A cheque in six weeks says thank you to somebody who has stopped listening.",
    changed: {
      what: "Anybody who helps us plan is paid the same day. We ask beforehand how they would like it, and whether being paid would make trouble with anything else they receive.",
      when: "2019-01",
    },
    namedAs: "role",
    sent: "2019-02-21",
  },
  {
    kind: "used-this",
    on: { note: 9 },
    author: "dev-sandhurst",
    place: "coventry",
    statement:
      "We wrote stop conditions on page one and ended in week eight without a row. I signed page one, which turned out to be the useful part.",
    why: "I have sat through endings with better data and much worse feeling.",
    changed: {
      what: "Our minibus pilot had three stop conditions before it had a timetable. Every pilot plan now opens with them, and the next will also say who tells the people using it.",
      when: "2019-02",
    },
    namedAs: "person",
    sent: "2019-06-25",
  },

  // Waiting now
  {
    kind: "saw-this-too",
    on: { note: 37 },
    author: "beth-scarrow",
    place: "westmorland-and-furness",
    statement:
      "Same in our villages. Kerry-Ann from Tansy Row had turned down three appointments about her youngest, then told me the lot in the car park after the nativity.",
    why: "I was only there to help stack chairs.",
    namedAs: "person",
    sent: { hoursAgo: 1.1 },
    waiting: true,
  },
  {
    kind: "saw-this-too",
    on: { note: 22 },
    author: "len-marrable",
    place: "barking-and-dagenham",
    statement:
      "I live here and I do the research, so people asked me which of the two was listening. I said both. They carried on, and told me what they would never have put on a form.",
    namedAs: "person",
    sent: { hoursAgo: 2.4 },
    waiting: true,
  },
  {
    kind: "builds-on-this",
    on: { note: 15 },
    author: "callum-dray",
    place: "wigan",
    statement:
      "When a youth worker goes, the kids don't lose a service, they lose Tuesdays. Two of us run every session now, so one of us leaving is sad but it isn't the end.",
    why: "They've had enough people leave already.",
    namedAs: "person",
    sent: { hoursAgo: 4.5 },
    waiting: true,
  },
  {
    kind: "builds-on-this",
    on: { post: "nine-behaviours-one-borough" },
    author: "oona-prewett",
    place: "york",
    statement:
      'Read the nine aloud and ask people to finish "I last saw this when". Groups that can argue about the wording for an hour will tell you stories inside ten minutes.',
    namedAs: "role",
    sent: { hoursAgo: 6 },
    waiting: true,
  },
  {
    kind: "builds-on-this",
    on: { note: 38 },
    author: "tom-ferriby",
    place: "gateshead",
    statement:
      "Ringing before writing halved our first-visit no-shows: nobody home at 22 of 40 visits before, and at 9 of 38 after.",
    why: "The first contact decides what follows.",
    namedAs: "organisation",
    sent: { hoursAgo: 9 },
    waiting: true,
  },
  {
    kind: "different-here",
    on: { note: 13 },
    author: "priya-lanyon",
    place: "plymouth",
    statement:
      "We gave one person the yes, and by the second month she was being asked for it all day long. It turns out that a yes needs a deputy and a day off.",
    condition: "true where the fund is small and the need is not",
    namedAs: "role",
    sent: { hoursAgo: 12.5 },
    waiting: true,
  },
  {
    kind: "different-here",
    on: { note: 7 },
    author: "joan-ashbell",
    place: "oldham",
    statement:
      "We shared a desk and became very good friends, and the referral forms carried on regardless, because the second signature still lived in another building.",
    condition: "true where the yes sits somewhere else",
    namedAs: "organisation",
    sent: { hoursAgo: 17 },
    waiting: true,
  },
  {
    kind: "builds-on-this",
    on: { note: 19 },
    author: "dev-sandhurst",
    place: "coventry",
    statement:
      "Before cutting the chart we asked our board which numbers they would miss. They chose two, and one was how many staff had left, which had never been on it.",
    why: "We had been guessing at what they wanted for four years.",
    namedAs: "role",
    sent: { hoursAgo: 22 },
    waiting: true,
  },
  {
    kind: "saw-this-too",
    on: { note: 10 },
    author: "adaeze-holloway",
    place: "barking-and-dagenham",
    statement:
      'We have begun to read arrears as somebody putting a hand up. Our first question used to be "When can you pay?" and is now "What happened in March?"',
    why: "The second question has an answer. The first one mostly had an apology.",
    namedAs: "person",
    sent: { hoursAgo: 27 },
    waiting: true,
  },
  {
    kind: "builds-on-this",
    on: { question: 8 },
    author: "ruth-ellerbank",
    place: "york",
    statement:
      "It got safe in our group after the person holding the money told us hers, and it was one that still hurt. Old mistakes are easy to own up to.",
    namedAs: "person",
    sent: { hoursAgo: 33 },
    waiting: true,
  },
  {
    kind: "saw-this-too",
    on: { note: 1 },
    author: "marguerite-oyelowe-finch",
    place: "sutton",
    statement:
      "Ours is a toaster. Nobody planned it, but half the room went home on the morning it broke, and we bought a new one before we bought the projector.",
    namedAs: "person",
    sent: { hoursAgo: 120 },
    waiting: true,
  },
];
