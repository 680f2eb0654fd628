type BehaviourSet = {
  slug: string;
  name: string;
  version: number;
  source: string;
  sourceUrl: string;
  behaviours: {
    number: number;
    group: "perspective" | "power" | "participation";
    words: string;
    plainly: string;
  }[];
};

export const behaviourSet: BehaviourSet = {
  slug: "lankelly-chase-2017-18",
  name: "Lankelly Chase 2017–18",
  version: 1,
  source: "Lankelly Chase, system behaviours, after the charity’s own page, 2017–18",
  sourceUrl: "https://lankellychase.org.uk/",
  behaviours: [
    {
      number: 1,
      group: "perspective",
      words: "People view themselves as part of an interconnected whole",
      plainly: "A housing officer, a teacher and a neighbour can each say how their week affects the other two.",
    },
    {
      number: 2,
      group: "perspective",
      words: "People are viewed as resourceful and bringing strengths",
      plainly: "The first question is what you are good at and who you look out for, and the answer changes what happens next.",
    },
    {
      number: 3,
      group: "perspective",
      words: "People share a vision",
      plainly: "Ask ten people from ten organisations what they are all trying to change, and you would know they had met.",
    },
    {
      number: 4,
      group: "power",
      words: "Power is shared, and equality of voice actively promoted",
      plainly:
        "Somebody takes the trouble over the room, the hour, the pay and the order of speaking, so that the least powerful person is heard early.",
    },
    {
      number: 5,
      group: "power",
      words: "Decision-making is devolved",
      plainly: "The person standing in the kitchen can say yes without ringing anybody.",
    },
    {
      number: 6,
      group: "power",
      words: "Accountability is mutual",
      plainly: "Residents, workers and funders can each name a promise the others made to them, and ask how it is going.",
    },
    {
      number: 7,
      group: "participation",
      words: "Open, trusting relationships enable effective dialogue",
      plainly: "Bad news is told early, in person, to somebody who is glad to have been told.",
    },
    {
      number: 8,
      group: "participation",
      words: "Leadership is collaborative and promoted at every level",
      plainly:
        "Whoever knows most about the matter in hand leads on it, whatever it says on their badge, and others make room.",
    },
    {
      number: 9,
      group: "participation",
      words: "Feedback and collective learning drive adaptation",
      plainly: "You can point to something that is done differently this month because of what people said last month.",
    },
  ],
};
