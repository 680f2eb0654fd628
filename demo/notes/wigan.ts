import type { ToldNote } from "@/demo/telling";

export const notesFromWigan: ToldNote[] = [
  {
    number: 29,
    place: "wigan",
    organisation: "pitbrow-community-collective",
    author: "callum-dray",
    title: "Permission on paper meant little until a manager used it",
    from: "2018-07",
    setOut:
      "In January a one-page letter went to every youth worker in our four organisations. Up to £50 and half a day, use your judgement. By the end of May nobody had.",
    worked:
      "It shifted when a manager used it in front of people. A lad had an interview that morning and no shoes he could be seen in. She left a budget meeting, drove him to the supermarket and spent £22. Then she came back and told the meeting where she had been. By Friday the story was in all four buildings. I was told it three times by people who weren't there. Over the next five weeks we counted eleven uses of the letter, from a birthday cake to a morning sat with someone in A&E.",
    challenging:
      "Team leaders got squeezed. They sign the petty cash and cover the rota when somebody vanishes for half a day. No letter had told them what to stop worrying about. Then one use was a poor call, a £41 taxi for a lift already arranged. Everyone watched to see what would happen. It was a brew and a chat in the end, but the finance query had been typed out ready to send.",
    learned:
      "People believed in the permission when they saw someone senior spend it and say so out loud. The letter had to exist first. For five months, though, it was a thing pinned up behind the rota.",
    next: {
      decision: "change",
      text: "A second letter, to team leaders, listing what they no longer have to check.",
    },
    levels: ["organisation"],
    behaviours: [{ number: 8, stance: "present" }],
    themes: ["young-people", "frontline-practice", "governance-and-leadership"],
    question: 1,
    howWeKnow: ["observation", "conversation"],
    howSure: "few-times",
    audience: "partners",
    opensOn: "2018-11-01",
    namedAs: "place",
    care: { answer: "details-changed" },
    published: "2018-09-06",
  },
  {
    number: 30,
    place: "wigan",
    organisation: "pitbrow-community-collective",
    author: "callum-dray",
    title: "Listening first found a choir, not a befriending service",
    from: "2018-10",
    setOut:
      "£8,000 was on the table for befriending: twelve volunteers, two estates, older people matched by Christmas. I asked for six weeks to knock on doors first.",
    worked: `Five teenagers and I knocked at 140 houses and asked what people were good at. Ninety-two opened the door. "I had friends," one woman in her eighties told us. "I don't want one sending." What kept coming up was singing: chapel, club turns, a man who had done summer seasons in Rhyl. A neighbour of his put a note round: Wednesday, two o'clock, bowling club, bring a song. Nineteen turned out in September. Now it is 26, aged 15 to 88. When one chap missed a week, three of them went round.`,
    challenging:
      "I couldn't count it. The grant report had boxes for matches made and hours befriended, and what I had was a tenor section. I considered typing nineteen into the box. When I rang the funder she said to send a page about what had happened. The other thing is that not everyone sings. Behind a few of those doors somebody is plainly on their own, and a choir is no help to them. I haven't worked out what would be.",
    learned:
      "Ask people what they are good at before deciding what they lack, because the answer changes what you set up. The volunteers we would have gone looking for were already living there.",
    next: {
      decision: "keep",
      text: "The choir runs itself. We pay £18 a week for the hall and stay out of the way. We carry on knocking, for the ones who don't sing.",
    },
    levels: ["person"],
    behaviours: [{ number: 2, stance: "present" }],
    themes: ["neighbourhoods-and-participation", "health-and-care", "data-and-measurement"],
    question: 6,
    howWeKnow: ["conversation", "observation", "resident-story"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "details-changed" },
    published: "2018-12-04",
  },
  {
    number: 31,
    place: "wigan",
    organisation: "pitbrow-community-collective",
    author: "callum-dray",
    title: "Small grants under £300 moved faster than our own kettle budget",
    from: "2019-02",
    to: "2019-03",
    setOut:
      "Replacing the kettle at our centre took 34 days and four signatures. Given £3,000 to hand out locally, we wanted to see how little process would do.",
    worked:
      "The form is one side of A5: what you want to do, who with, how much, whose name goes on it. Two residents and I read them on Monday nights, and any two of us could say yes. Of 31 requests we paid 24, and the middle one took nine days. The biggest was £290 towards a fence, so the under-nines would stop losing balls in the brook. The smallest was £14 of seeds. Six weeks on I rang round, and 22 had done what they said.",
    challenging:
      "Receipts. One dad paid cash for second-hand goalposts and had nothing to show for it except goalposts. Chasing paper took me about eleven hours, call it £176, and turned up one doubtful £20. Our auditor agreed to a photo and a sentence up to £300, if the residents' decisions were minuted. The seven we said no to were harder. One was from a mate of mine. I left the room after it had been read out, and it should have been before.",
    learned:
      "Under £300 it cost us less to trust people than to check them. I would not claim that for bigger sums. It helped that the two readers live there and walk past the fence.",
    next: {
      decision: "change",
      text: "A photo and a sentence instead of receipts. You leave before your mate's form is read. Then we try the form on our own petty cash.",
    },
    levels: ["organisation"],
    behaviours: [{ number: 5, stance: "present" }],
    themes: ["funding-and-commissioning", "neighbourhoods-and-participation"],
    question: 4,
    howWeKnow: ["numbers", "conversation"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2019-04-30",
    followUps: [
      {
        on: "2019-11-14",
        text: "Second round finished: 38 requests, 30 paid, middle one eight days. Photos came back from 29. The other was a funeral tea and we didn't ask. Our centre now buys anything under £100 on the same A5 form, with any two of three saying yes. When the new kettle packed in, its replacement took two days.",
      },
    ],
  },
];
