import type { ToldComment } from "@/demo/telling";

export const comments: ToldComment[] = [
  // With replies
  {
    on: { note: 11 },
    author: "joan-ashbell",
    body: "You rang at an hour they had picked. How did they pick it, before you had ever spoken? I don't want to teach a whole estate that an unknown number at teatime is us.",
    sent: "2018-08-14",
    replies: [
      {
        author: "tom-ferriby",
        body: "Whoever refers them asks, and writes it beside the number. Where nobody had asked we tried at ten, and then once more after school. I'd sort out that box on the form before you draw up a rota, because we did it the other way round.",
        sent: "2018-08-15",
      },
    ],
  },
  {
    on: { post: "how-to-run-a-40-minute-learning-session" },
    author: "ruth-ellerbank",
    body: "Can it be done with people who don't write? Three in our group don't, and they are the three I would least like to miss.",
    sent: "2018-09-10",
    replies: [
      {
        author: "idris-vale",
        body: "Yes. For the silent two minutes, let people say their sentence quietly to a neighbour, who writes it down and reads it back to them. I should have thought of that, and I'm glad you did.",
        sent: "2018-09-11",
      },
    ],
  },
  {
    on: { note: 22 },
    author: "dev-sandhurst",
    body: "How did you get the float agreed? Our finance colleagues can manage vouchers on the day but not cash, and I've been told that vouchers feel like pocket money.",
    sent: "2018-12-12",
    replies: [
      {
        author: "ruth-ellerbank",
        body: "They do. We invited a finance officer to come and see the envelopes handed out, and she said yes on the way back to her car. People count it in front of you, which is as it should be.",
        sent: "2018-12-13",
      },
    ],
  },
  {
    on: { post: "highlights-of-2018" },
    author: "adaeze-holloway",
    body: 'It is good to see "more challenging" on the same line as "worked well". I have already been asked twice today, so: when in 2019 might the learning from Barking and Dagenham come out?',
    sent: "2018-12-20",
    replies: [
      {
        author: "morwenna-quick",
        body: '"In 2019" is as exact as I can honestly be. Follow the place and an email will reach you when the first of it is published.',
        sent: "2018-12-21",
      },
    ],
  },
  {
    on: { note: 13 },
    author: "marguerite-oyelowe-finch",
    body: "Nine days for all those audit questions is quicker than we would manage. Which one took the longest to answer?",
    sent: "2019-01-16",
    replies: [
      {
        author: "tom-ferriby",
        body: '"What if an adviser knows the applicant?" We got there in the end: say so, and let the other adviser decide. It is one line on the back of the card they carry.',
        sent: "2019-01-18",
      },
    ],
  },
  {
    on: { note: 9 },
    author: "priya-lanyon",
    body: "What did you say when you rang the 23? I have a small service to close this spring and I'd like to do it decently.",
    sent: "2019-02-05",
    replies: [
      {
        author: "adaeze-holloway",
        body: "What we had found, in about three sentences, and then who they could ring instead. Most said they had wondered. Two asked who would be having the cups.",
        sent: "2019-02-06",
      },
      {
        author: "priya-lanyon",
        body: "Thank you. I am borrowing the three sentences, and I shall find a home for our cups first.",
        sent: "2019-02-06",
      },
    ],
  },
  {
    on: { note: 37 },
    author: "adaeze-holloway",
    body: "How did you ask the lollipop man? I can think of ours at once, and I'd want him to feel free to say no.",
    sent: "2019-04-10",
    replies: [
      {
        author: "marguerite-oyelowe-finch",
        body: "Badly the first time, with a leaflet. After that I just stood with him for a week, in the rain, until he asked me what I was after.",
        sent: "2019-04-11",
      },
    ],
  },
  {
    on: { note: 34 },
    author: "tom-ferriby",
    body: "Which stop condition was the hardest to agree? We've got two and we are going round in circles on the third.",
    sent: "2019-07-03",
    replies: [
      {
        author: "dev-sandhurst",
        body: '"Nobody riding who would have dropped out without it." It took us two meetings, because you can\'t count it, you have to ask people. The other two took ten minutes each.',
        sent: "2019-07-04",
      },
    ],
  },

  // Without replies
  {
    on: { note: 1 },
    author: "tom-ferriby",
    body: "Who washes up? It sounds a daft question. At ours it was the same two women for a year before any of us noticed, and I'd call that a finding as well.",
    sent: "2018-03-15",
  },
  {
    on: { note: 10 },
    author: "priya-lanyon",
    body: 'I have read this out twice this week. "A signal, not a crime" is on our whiteboard now, with Ravensbeck\'s name under it so that nobody thinks it was mine.',
    sent: "2018-06-06",
  },
  {
    on: { note: 12 },
    author: "dev-sandhurst",
    body: "We moved learning to the front as well, and attendance went up. Has it with you?",
    edited:
      "We moved learning to the front as well, and more people were in their seats at the start. Has that happened with you? I first wrote that attendance went up, and it hadn't. They had stopped being late.",
    sent: "2018-10-03",
    promoted: {
      kind: "saw-this-too",
      statement:
        "We moved learning to the front as well, and more people were in their seats at the start. They had stopped being late.",
    },
  },
  {
    on: { post: "nine-behaviours-one-borough" },
    author: "tom-ferriby",
    body: 'Number six stopped us in our tracks. "Accountability is mutual" sounds fine until you ask what a family could hold us to. We could think of one thing: turning up when we said.',
    edited:
      'Number six stopped us in our tracks. "Accountability is mutual" sounds fine until you ask what a family could hold us to. We could think of one thing: turning up when we said. Since I wrote that, two colleagues have offered another: ringing back on the day we promised.',
    sent: "2018-10-18",
  },
  {
    on: { post: "nine-behaviours-one-borough" },
    author: "marguerite-oyelowe-finch",
    body: "Number seven, for us, is one person. Lorna on the Tuesday desk knows everybody's children by name, and people tell her what they will not tell the rest of us.",
    sent: "2018-10-30",
    removed: {
      reason:
        "It named a receptionist who could be recognised and had not been asked. Marguerite agreed that it should come down, and has her text so that she can send it again without the name.",
    },
  },
  {
    on: { report: "a-whole-new-world" },
    author: "ruth-ellerbank",
    body: "Is there a short version for people who don't commission anything but live with the results? If there isn't, four of us would help to write one.",
    sent: "2018-11-01",
  },
  {
    on: { note: 7 },
    author: "joan-ashbell",
    body: "Whose room was it to begin with? I ask because whoever did the moving will have felt it, and I'd like to thank the right people when we try this.",
    sent: "2018-11-21",
  },
  {
    on: { post: "why-we-ask-what-was-challenging" },
    author: "tom-ferriby",
    body: "My team wanted to know if they could answer this one without their names on it. They can. Half of them put their names back before they sent it, which I hadn't expected.",
    sent: "2018-11-28",
  },
  {
    on: { post: "what-we-heard-in-the-autumn-workshops" },
    author: "priya-lanyon",
    body: 'I was at the table in Plymouth that spent half an hour on what "provider" means, and I went home grumbling. Reading what other places said, I think that may have been the work.',
    sent: "2018-12-06",
  },
  {
    on: { post: "what-we-heard-in-the-autumn-workshops" },
    author: "ruth-ellerbank",
    body: "In York we spoke first and everybody else answered us. You can tell from what got said. Please do the next one that way round too.",
    sent: "2018-12-11",
  },
  {
    on: { post: "highlights-of-2018" },
    author: "dev-sandhurst",
    body: "Looking forward to the January questions. If there is room for one more: what would you have to see before you stopped something you were proud of?",
    sent: "2019-01-08",
  },
  {
    on: { note: 31 },
    author: "dev-sandhurst",
    body: "Nine days from what to what? If it is from somebody saying the idea aloud, that is remarkable. If it is from your Monday pile, I would love to know how long the idea had been waiting for a form.",
    sent: "2019-05-09",
  },
  {
    on: { question: 5 },
    author: "joan-ashbell",
    body: "We've started asking leavers to introduce whoever comes next, in person, twice, with biscuits. It has only happened with two people so far, so I'm leaving it here as a comment and not an insight.",
    sent: "2019-05-22",
    promoted: {
      kind: "builds-on-this",
      statement:
        "We ask leavers to introduce whoever comes next, in person, twice, with biscuits. It has only happened with two people so far.",
      place: "oldham",
    },
  },
  {
    on: { note: 15 },
    author: "ruth-ellerbank",
    body: "These letters were about partners. Has anybody written one about a client, with the client? I'd have put two things in mine that my worker never knew, and taken one out.",
    sent: "2019-06-13",
  },
  {
    on: { note: 19 },
    author: "adaeze-holloway",
    body: "Did the trustee who asked about assurance come round, or is he still asking? I have one very like him, and a board on Thursday.",
    sent: "2019-07-23",
  },

  // Waiting now
  {
    on: { post: "how-to-run-a-40-minute-learning-session" },
    author: "hamid-corrigan",
    body: "Great post! Ten Boroughs Learning Exchange still has twelve places on our two-day Leading in Complexity masterclass. £195 plus VAT, lunch included, early-bird price until Friday. Quote HEREABOUTS10 when you book and bring a colleague for half price.",
    sent: { hoursAgo: 0.3 },
    waiting: true,
  },
  {
    on: { question: 4 },
    author: "giles-amory",
    body: "I manage grants, so this one is for me. If I could stop asking you for one thing this year, which would give you back the most time: the mid-year report, the budget headings, or the page where you tell me what will have changed by the end? I can probably manage one.",
    sent: { hoursAgo: 3.2 },
    waiting: true,
  },
  {
    on: { note: 37 },
    author: "tom-ferriby",
    body: "Could this work for older people too? I'm thinking of Alan on Larkspur Yard, the one with the two greyhounds, who hasn't opened a letter since his wife died but is outside the bookmaker's at eleven every morning.",
    sent: { hoursAgo: 7.5 },
    waiting: true,
  },
  {
    on: { note: 31 },
    author: "joan-ashbell",
    body: "Our quickest went to Maureen Tattersall on Pinfold Rise, for a slow cooker club. She had the money on the Friday and nine neighbours round her table by the Sunday. Did any of yours carry on once the money was spent?",
    sent: { hoursAgo: 14 },
    waiting: true,
  },
  {
    on: { question: 3 },
    author: "ruth-ellerbank",
    body: "I am sick of this question, and I say that as somebody who likes most of you. You know how to hear from us. Pay the bus fare, come after six, feed the children, and tell us afterwards what you did with what we said. I have said so at every table I've sat at for four years. Ask what is stopping you instead.",
    sent: { hoursAgo: 19.5 },
    waiting: true,
  },
  {
    on: { note: 34 },
    author: "adaeze-holloway",
    body: 'Our card has a fourth line now, for who hears it from us in person. How did you word yours? I found it hard not to write "everybody".',
    sent: { hoursAgo: 24 },
    waiting: true,
  },
  {
    on: { post: "what-we-heard-in-the-autumn-workshops" },
    author: "priya-lanyon",
    body: "Could you put me in touch with one of the small organisations who said that monthly figures had protected them? We stopped asking for ours, and I'd like to know what we may have taken away.",
    sent: { hoursAgo: 30 },
    waiting: true,
  },
  {
    on: { note: 12 },
    author: "marguerite-oyelowe-finch",
    body: "Is it still the first item? Ours was, until the first hard week of winter, and afterwards nobody could say who had moved it.",
    sent: { hoursAgo: 36 },
    waiting: true,
  },
  {
    on: { note: 7 },
    author: "ruth-ellerbank",
    body: "Did anybody ask the families which of the three visits they would have kept? When mine were joined up I was glad, but I lost the one I liked.",
    sent: { hoursAgo: 40 },
    waiting: true,
  },
  {
    on: { note: 11 },
    author: "dev-sandhurst",
    body: "What did you count as a no-show when somebody else in the house came to the door? We are about to copy your tally, and I would like ours to mean the same as yours.",
    sent: { hoursAgo: 100 },
    waiting: true,
  },
];
