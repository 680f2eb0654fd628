import type { ToldNote } from "@/demo/telling";

export const notesFromPlymouth: ToldNote[] = [
  {
    number: 16,
    place: "plymouth",
    organisation: "breakwater-homelessness-group",
    author: "priya-lanyon",
    title: "Competing bidders wrote the outcomes together",
    from: "2018-05",
    setOut:
      "Four organisations were about to bid against each other for the same homelessness support. Before the tender was drafted we asked all four to write, together, the outcomes they would be held to.",
    worked:
      "We had three mornings in a sailing club, with rain coming sideways at the windows. By the second, people had noticed that the others had much the same ideas, and stopped guarding theirs. They finished with one page: five outcomes in sentences a tenant could read, and under each what it would look like in a bad month. It went into the tender as it stood. Scoring took two days, against five last time.",
    challenging:
      "Legal advice came late, and that was my mistake. On the third morning a solicitor asked whether shaping the outcomes gave these four an unfair start. We stopped for sixteen days. The answer was to publish the page and the notes, and offer anybody else the same three mornings. One organisation took that up. Meanwhile two of the four wondered, with some reason, if we were getting free work out of them.",
    learned:
      "With procurement in the first conversation, competitors can safely write the outcomes together. The rules allowed far more than I had assumed. What they asked of us was openness, which is cheap in week one and took sixteen days in week six. And I should have paid people for their thinking.",
    next: {
      decision: "keep",
      text: "The next two tenders start this way, with procurement there on the first morning and £150 a session for each bidder.",
    },
    levels: ["place"],
    behaviours: [{ number: 3, stance: "present" }],
    themes: ["funding-and-commissioning", "housing-and-homelessness"],
    question: 4,
    howWeKnow: ["observation", "conversation", "numbers"],
    howSure: "tested",
    sources: [{ label: "Five outcomes on a page, with the bad months", url: "https://example.org/breakwater/outcomes-page" }],
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2018-07-11",
    followUps: [
      {
        on: "2019-03-05",
        text: "We went back to the page with those who won a share and one who did not. Four of the five outcomes still come up in supervision. The fifth, about friendship, had dropped out because nobody knew what to ask, and two tenants are rewriting it. The organisation that lost still comes, and is paid to.",
      },
    ],
  },
  {
    number: 17,
    place: "plymouth",
    organisation: "breakwater-homelessness-group",
    author: "priya-lanyon",
    title: 'One front door needed one definition of "ready"',
    from: "2018-09",
    setOut:
      "Since spring there had been one front door for anybody without a settled home, and still people bounced. We traced forty, and kept coming back to one word: ready.",
    worked:
      'Six services brought their entry criteria to one table, printed, with scissors. We cut out every line that said "ready", or meant it. There were nineteen, no two alike. A fortnight later there was one sentence. A person is ready when they say they want to come, and we can tell them what happens next. In the eight weeks before, 31 of 74 people had been sent back. In the eight after, 12 of 69.',
    challenging:
      'Eligibility hides everywhere. The refusals turned up in other places:\n\n- a booking form that would not go on without a mobile number\n- an assessment slot on Tuesdays only\n- a question about "engagement" that nobody remembered adding\n\nSome of the caution had been earned. A night worker had been alone on shift with two people who were very unwell. Who would be beside him next time, he asked. Paying for a second pair of hands took until late September.',
    learned:
      "Write out every way your service can say no, including the ones that are nobody's policy, before you promise an open door. A shared definition dealt with the refusals we could see. The others came to light only when a worker and someone who had been turned away walked it together, pavement to bed.",
    next: {
      decision: "change",
      text: "Each service keeps its no's on the staffroom wall. Every month one comes down, or is explained.",
    },
    levels: ["organisation", "place"],
    behaviours: [{ number: 1, stance: "growing" }],
    themes: ["housing-and-homelessness", "drugs-and-alcohol", "mental-health"],
    question: 7,
    howWeKnow: ["numbers", "observation", "resident-story"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "organisation",
    care: { answer: "nobody" },
    published: "2018-11-15",
  },
  {
    number: 18,
    place: "plymouth",
    organisation: "breakwater-homelessness-group",
    author: "priya-lanyon",
    title: "Shared risk made people ask for help sooner",
    from: "2019-01",
    setOut:
      "Under a new agreement five providers share one budget and, up to a limit, each other's overspends. Would that make anybody careless? In January we had nine months to look back on.",
    worked:
      "They rang earlier. In the two years before, there were eleven serious calls for help, nearly all after the money had gone or the manager had. In these nine months there have been fourteen, nine of them while something could still be done. In October one manager rang to say she was two resignations from closing a house. Another provider lent her a deputy for five weeks, and all eight people there stayed put.",
    challenging:
      "Insurers have no form for this. Three of the five heard that their cover might not stretch to a colleague's building, and one premium went up by £2,300 before anybody noticed. A letter that every underwriter could accept took from April to August. Trustees were wary too. \"So we are paying for next door's roof,\" said one, and that month it was literally true. The smallest provider still feels each overspend more than the rest do.",
    learned:
      'People ring in good time once the contract has stopped looking for somebody to blame. The old one had a section headed "Default", in eleven parts. Under it, one manager told me, ringing would itself have counted against her. The new one is headed "When things get difficult", and its first step is a phone call.',
    next: {
      decision: "keep",
      text: "A second year on the same wording, and the insurers in the first month.",
    },
    levels: ["place"],
    behaviours: [{ number: 6, stance: "present" }],
    themes: ["funding-and-commissioning", "housing-and-homelessness"],
    question: 8,
    howWeKnow: ["numbers", "conversation"],
    howSure: "few-times",
    audience: "partners",
    opensOn: "2019-05-13",
    namedAs: "role",
    care: { answer: "details-changed" },
    published: "2019-02-28",
  },
  {
    number: 19,
    place: "plymouth",
    organisation: "breakwater-homelessness-group",
    author: "priya-lanyon",
    title: "Monthly numbers stopped; the phone calls got better",
    from: "2019-04",
    setOut:
      "In October I told eleven projects they could stop sending the monthly sheet, all 34 boxes of it. For six months I would ring each of them for half an hour instead.",
    worked:
      "The first calls were stiff, and people read me their numbers anyway. By about the third I was hearing what no box had asked for. A lunch club had gone quiet since the bus route changed. Two projects were chasing the same landlord, and I could put them in touch that day. The sheet had taken managers most of a day; four of them now spend it visiting.",
    challenging:
      "Our board missed the chart. For six years they had had the same blue bars and could see, or felt they could, whether things were up. In January a trustee asked how my anecdotes were supposed to assure anybody, and I answered poorly. Calls also lean on whoever makes them. When I was away for a fortnight, one project, having its worst month, was not rung at all. That one has stayed with me.",
    learned:
      "A board can let go of the monthly chart if it has one story and three numbers. Ours are people seen, money spent and posts empty, and it is the empty posts that tell us most. Nobody has asked for the chart since March, though one trustee keeps the last of them folded in his diary.",
    next: {
      decision: "stop",
      text: "The sheet has gone for good. Two of us now share the calls, and every project can correct what we write down.",
    },
    levels: ["organisation"],
    behaviours: [{ number: 9, stance: "present" }],
    themes: ["data-and-measurement", "funding-and-commissioning", "governance-and-leadership"],
    question: 4,
    howWeKnow: ["conversation", "numbers"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2019-06-12",
  },
  {
    number: 20,
    place: "plymouth",
    organisation: "breakwater-homelessness-group",
    author: "priya-lanyon",
    title: "Peer workers spotted the quiet ones",
    from: "2019-07",
    setOut:
      "Outreach kept reporting the same faces. So we paid two people who had themselves slept out. For ten weeks they walked the same routes and told us who we were walking past.",
    worked:
      'Six people, it turned out. One sat in the launderette most evenings with washing that was already dry. One bought a bus ticket every night and got off where he had got on. They had taken trouble not to look homeless, and we had read that as all being well. "She\'d matched her scarf," one peer worker said, "so I knew how hard she was working at it." By August four of the six were indoors.',
    challenging:
      "Their pay. The only grade that fitted was the lowest, for people with no experience, and experience was the reason we had asked them. Getting it changed took eight of the ten weeks. Nor had we thought enough about what the walking would stir up. After a bad night in June one of them sat in our office until it got light. It was the cleaner who noticed and put the kettle on.",
    learned:
      "Settle what the role is worth, and who will look after the person in it, before you go looking for the person. We were excited and did it the other way round. What the two of them do is skilled noticing, and it should have had weekly supervision from the first day.",
    levels: ["team"],
    behaviours: [{ number: 2, stance: "present" }],
    themes: ["housing-and-homelessness", "frontline-practice", "health-and-care"],
    question: 3,
    howWeKnow: ["observation", "resident-story", "numbers"],
    howSure: "tested",
    audience: "partners",
    opensOn: { daysFromNow: 21 },
    namedAs: "role",
    care: {
      answer: "agreed",
      who: "The two peer workers and the woman with the scarf",
      how: "Asked one at a time by the outreach manager, over coffee. Each heard it read aloud and could strike out any line.",
      reviewOn: "2027-09-06",
    },
    published: "2019-09-05",
  },
];
