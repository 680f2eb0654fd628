import type { ToldNote } from "@/demo/telling";

export const notesFromOldham: ToldNote[] = [
  {
    number: 25,
    place: "oldham",
    organisation: "millstone-lane-partnership",
    author: "joan-ashbell",
    title: "Place teams worked where boundaries matched the bus route",
    from: "2018-04",
    setOut:
      "Three small teams, each with a nurse, a housing worker and an adviser, were to look after about 9,000 people apiece. Somebody had to say where one patch stopped.",
    worked:
      "Two teams took ward lines. For the third we spent a wet Saturday in the precinct with a bus timetable. We asked seventy shoppers where they get on, where they get off and which chemist they use. The patch came out long and thin, running up one hill. By April that team had nineteen people a week walking in off the street, and the others had six and eight. Most said they had been passing.",
    challenging:
      "The new patch crosses three wards, and nearly every figure we are sent comes by ward. Somebody loses a day each month cutting the numbers up and guessing at the edges. People on the far side of a line are still missing from one report to a funder. The top of the hill had a fair complaint too. The last useful bus is at ten past six, and we were shutting at six.",
    learned:
      "Draw the boundary with residents, along the way they already travel, and let the figures catch up. Some of this may be down to that team's warden, whom everybody knows. I would like to see it tried somewhere flatter.",
    next: {
      decision: "change",
      text: "The other two patches will be walked and redrawn by October, with the tenants' groups holding the pens.",
    },
    levels: ["place"],
    behaviours: [{ number: 1, stance: "present" }],
    themes: ["neighbourhoods-and-participation", "health-and-care", "data-and-measurement"],
    howWeKnow: ["conversation", "numbers"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "organisation",
    care: { answer: "nobody" },
    published: "2018-06-06",
    overdue: true,
  },
  {
    number: 26,
    place: "oldham",
    organisation: "millstone-lane-partnership",
    author: "joan-ashbell",
    title: "Joint huddles died in week six without a host",
    from: "2018-08",
    to: "2018-09",
    setOut:
      "Fifteen minutes standing up, Tuesdays and Fridays at 9.15. Seven services were to bring the households that worried them and leave with one next step for each.",
    worked:
      "While they lasted they were quick. Over four weeks, with consent, we talked about 23 households. For 17 of them the next step was done by the following huddle. A boiler was mended in a day because the woman who books the gas engineers was standing beside the health visitor. Our domestic abuse worker said two minutes by the kettle got her further than a month of emails.",
    challenging:
      "The colleague who unlocked the room, put the board up and texted round at nine went on holiday. None of it was her job; she just likes things to start on time. That Friday four people came, on the Tuesday two. By week six I was on my own with a whiteboard and a packet of custard creams. We started again in September, still without settling who would host, and it lasted three weeks.",
    learned:
      "A huddle needs a host who is paid to do it: we had treated goodwill as something that never takes leave. It comes to about four hours a week, and most of that is chasing and writing up.",
    next: {
      decision: "change",
      text: "We are asking three partners to split the cost, about £3,100 a year. No more huddles until that is signed.",
    },
    levels: ["team"],
    behaviours: [{ number: 8, stance: "missing" }],
    themes: ["frontline-practice", "funding-and-commissioning"],
    question: 2,
    howWeKnow: ["observation", "numbers"],
    howSure: "tested",
    audience: "partners",
    opensOn: "2018-12-17",
    namedAs: "role",
    care: { answer: "details-changed" },
    published: "2018-11-05",
    followUps: [
      {
        on: "2019-03-19",
        text: "Three partners signed in January and pay a third each. In nine weeks with a host we have not dropped below five services out of seven. Those paying now ask what they are getting for it, which was awkward at first. One of them wanted to know why we never seem to discuss anyone in a private let, and we had no good answer.",
      },
      {
        on: "2019-09-24",
        text: "Our host took a fortnight off in August. The agreement names a deputy, and he ran all four huddles from a list taped inside the cupboard door. Seven services came to the last one. On three mornings this year nobody had a household to bring, so everyone went back to work after four minutes.",
      },
    ],
  },
  {
    number: 27,
    place: "oldham",
    organisation: "millstone-lane-partnership",
    author: "joan-ashbell",
    title: "A landlord was the missing member",
    from: "2018-11",
    setOut:
      "Two families in one terrace were weeks from losing their homes, and eleven professionals were involved. With each family we drew a map of everybody they had actually dealt with since spring.",
    worked:
      "Their landlord was near the middle of both maps. He owns six houses and a van. He had been round nine times: about the damp, about the rent, once with a spare heater. None of us had ever spoken to him. We met in a café, with both tenants, and he brought a carrier bag of bank statements. He agreed to accept £15 a week towards one family's arrears and to wait for the other's benefit decision. An adviser showed him the form for direct rent. Both families are still at home.",
    challenging: `He is not "public sector", and for some of us that had settled it. What could be said in front of him? One partner stayed away until its information officer had taken a view. Our rule became that the tenants are in the room and we say nothing he has not already heard from them. We suggested the same to a third household. Their landlord, they told us, was the last person they wanted near a table, and we left it there.`,
    learned:
      "Start from the people a household really meets, and send the invitations from that list once the tenant has agreed to each name. Our meetings had been missing the one person who could decide not to evict.",
    next: {
      decision: "keep",
      text: "Draw the map together on the first visit: one sheet of A3, twenty minutes.",
    },
    levels: ["place"],
    behaviours: [{ number: 1, stance: "present" }],
    themes: ["housing-and-homelessness", "money-and-debt", "frontline-practice"],
    howWeKnow: ["resident-story", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "role",
    care: {
      answer: "agreed",
      who: "The tenants described, in both households, and the landlord",
      how: "Their adviser read the note aloud to each of them at home and changed two details they asked about. All three said yes, and the tenants signed.",
      reviewOn: "2027-12-03",
    },
    published: "2019-01-15",
  },
  {
    number: 28,
    place: "oldham",
    organisation: "millstone-lane-partnership",
    author: "joan-ashbell",
    title: "Young people rewrote our consent form in 90 words",
    from: "2019-03",
    setOut:
      "Our consent form for under-18s ran to three sides. Most young people who had just signed it could not tell us what it said.",
    worked: `Four of them, aged 14 to 17, took it into the back room with pizza, a highlighter and no adults. Ninety minutes later they had ninety words and a rule: if you couldn't say it to your nan, cross it out. It covers who will know, who won't, when we would have to tell someone anyway, and how to change your mind.

For a month we used both. Of the 14 who signed the old form, two could say afterwards what they had agreed to. With the new one it was 15 of 16. Three of those said no to part of it, which had never happened before.`,
    challenging: `Legal review took five weeks and brought it back at 410 words, each addition reasonable on its own. The group's spokesperson, who is 15, rang the solicitor and asked of every one "who's that bit for?" They finished back at 90. I had meant to make that call myself. One worker warned that a short form can be a rushed one. She counts to ten before she hands over the pen.`,
    learned:
      "The length of the form was the barrier, and the people it shut out were the right ones to shorten it. I wouldn't make a rule of ninety words. Reading it out loud to someone would do.",
    next: {
      decision: "keep",
      text: "Both youth sites use it from May. Every March a different four will go over it again.",
    },
    levels: ["team"],
    behaviours: [{ number: 6, stance: "present" }],
    themes: ["young-people", "frontline-practice"],
    challenge: true,
    howWeKnow: ["numbers", "conversation"],
    howSure: "tested",
    sources: [
      {
        label: "The 90-word form, as used from May 2019",
        url: "https://example.org/millstone-lane/consent-in-90-words",
      },
    ],
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2019-05-08",
  },
];
