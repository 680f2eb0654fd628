import type { ToldNote } from "@/demo/telling";

export const notesFromBarrow: ToldNote[] = [
  {
    number: 38,
    place: "barrow-in-furness",
    organisation: "slipway-family-network",
    author: "beth-scarrow",
    title: "Families wanted a person, not a pathway",
    from: "2018-05",
    setOut:
      "Six boxes, some arrows and a phone line: this was our pathway for families waiting on a child's mental health assessment. In March we showed it to nine mothers and two grandads.",
    worked: `They were polite for a while. Then a mother turned the sheet over and wrote "Who do I ring?" Fourteen families each got one named worker, with her mobile number and working days on a card for the fridge. In eight weeks she took 61 calls, most under five minutes. Has the letter come? Is this normal? He's not slept. Calls from the same families to the duty team went from 19 to 4. One mum said it was the first time she hadn't had to begin at the beginning.`,
    challenging:
      "Whit week. The worker went away for nine days, as she should, and three families rang a phone that was switched off. One mother sat through a bad night alone, because the person on her card was on a beach. Our worker offered to leave her phone on another time. We said no, though it was the simplest answer anyone had. The colleagues covering duty felt they had become second best.",
    learned:
      "Give each family two people they have met, and one can go on holiday without leaving them to a rota. Both need to have sat in the front room; a kind stranger standing in is the pathway again. We don't yet know how many families a pair can hold.",
    next: {
      decision: "change",
      text: "Pairs from July. Both come to the first visit, and both numbers go on the fridge.",
    },
    levels: ["person", "team"],
    behaviours: [{ number: 7, stance: "present" }],
    themes: ["children-and-families", "mental-health", "frontline-practice"],
    question: 5,
    howWeKnow: ["resident-story", "numbers", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: {
      answer: "agreed",
      who: "The mother described",
      how: "Her named worker read it to her at home. She asked for her child's age to come out, agreed to the rest in writing, and knows she can change her mind.",
      reviewOn: "2027-05-20",
    },
    published: "2018-06-28",
    followUps: [
      {
        on: "2019-02-12",
        text: "Nine months on there are 31 families and two pairs. One of the four workers left in December. Her partner took the new worker round to every front room, which used up most of January, and no family has dropped away. The mother in this note has read it again and wants it to stay up.",
      },
    ],
  },
  {
    number: 39,
    place: "barrow-in-furness",
    organisation: "slipway-family-network",
    author: "beth-scarrow",
    title: "Distance made us choose which meetings mattered",
    from: "2018-11",
    setOut:
      "Most partnership meetings are at least an hour from Barrow by car. In autumn we found we had driven 2,300 miles since Easter, and set about halving it.",
    worked:
      "We listed all fourteen standing meetings and asked what each had decided the last three times. For five, no one could remember anything. We stopped going, and wrote to say why. Four went over to video. The other five we travel to properly, two in a car, with an hour clear at either end for talking. Those have got better.",
    challenging:
      "People in the room carried on talking after the call was switched off. Twice we learned later that a thing had been settled by the cars. Nobody meant it. On a screen you can't tell who is looking at whom. Leaving five meetings also took us off two mailing lists, and we missed a small fund by four days.",
    learned:
      "Begin each meeting by saying what can be decided in it, and where everything else gets decided. It may have less to do with miles than with who is still about when the call ends. That is a guess from one autumn.",
    levels: ["place"],
    behaviours: [{ number: 5, stance: "growing" }],
    themes: ["governance-and-leadership"],
    question: 7,
    howWeKnow: ["observation"],
    howSure: "hunch",
    audience: "circle",
    circle: { places: ["plymouth"], organisations: ["ten-boroughs-learning-exchange"] },
    namedAs: "place",
    care: { answer: "nobody" },
    published: "2019-01-10",
  },
];
