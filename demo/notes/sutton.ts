import type { ToldNote } from "@/demo/telling";

export const notesFromSutton: ToldNote[] = [
  {
    number: 35,
    place: "sutton",
    organisation: "wandle-bridge-together",
    author: "marguerite-oyelowe-finch",
    title: "Twenty partners, one sentence each, on one wall",
    from: "2018-06",
    setOut:
      "Every organisation at the June meeting had a strategy, and few had read another's. From each we wanted one sentence: what will be different here in three years if you do your job?",
    worked:
      "Twenty index cards went up on one wall of a rugby club bar, in forty minutes. Read in a row, seven were about older people coming home from hospital to a warm room with food in it. Four of those seven organisations had been bidding against one another for the same pot. The food bank and the home-safety volunteers found they were calling at the same eighty or so flats. Two cards contradicted each other, so we hung them side by side.",
    challenging:
      "We do not yet know who keeps a wall alive. Ours came down at five for a darts match. Somebody photographed it, the picture went into a shared folder, and a fortnight later three people had opened it. Several cards were lifted from mission statements. A group of two volunteers and a van told us it had felt like having homework marked in public.",
    learned:
      "One sentence each showed us where we overlap, but without a regular ten minutes to return to it we had only a photograph. The useful cards were the ones somebody could disagree with.",
    next: {
      decision: "change",
      text: "Each monthly meeting opens with ten minutes on two cards. Their owners say what has happened, then rewrite them or put them back.",
    },
    levels: ["place"],
    behaviours: [{ number: 3, stance: "present" }],
    themes: ["governance-and-leadership", "neighbourhoods-and-participation"],
    howWeKnow: ["observation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "organisation",
    care: { answer: "nobody" },
    published: "2018-08-16",
    edit: {
      nextText:
        "Each monthly meeting opens with ten minutes on two cards. Their owners say what has happened, then rewrite them or put them back. By the following June eleven of the twenty had been rewritten, and two had come down for good.",
      hoursAgo: 6,
    },
  },
  {
    number: 36,
    place: "sutton",
    organisation: "wandle-bridge-together",
    author: "marguerite-oyelowe-finch",
    title: "Starting with one street showed where the strategy leaked",
    from: "2018-10",
    setOut:
      "The partnership's prevention strategy has 41 pages and six aims. I asked to follow it down a single street of 68 houses, picked by putting a pin in a map.",
    worked:
      "A district nurse, a librarian, a benefits adviser and I gave it three Wednesdays, with a flask and the six aims on a card. People in 52 houses talked to us. Aim two offers everyone over 75 a falls check. Eleven people on that street are over 75. Two had been checked, and nine had a letter giving a web address. One clinic moved into the back room of the pub on a Thursday, at £35 a week, and eight of the nine came.",
    challenging: `"It's only one street" has been said at every meeting since, and it is a fair question. Three Wednesdays of four people's time comes to about £1,700, so we could not do it for nine hundred streets. The damp in the end terraces was what most people wanted to discuss. It was not in the strategy, and we had nothing to offer. Nor had I thought about leaving. By half-term people were asking when we would be back.`,
    learned:
      "A single street shows which promises reach the doorstep and which stop at a letter. It cannot tell you how often, only where to look. Next time I would do it before the strategy is written.",
    next: {
      decision: "keep",
      text: "One street a quarter, in different wards, with whoever owns the leaking aim carrying the flask. We return to this one in spring.",
    },
    levels: ["place"],
    behaviours: [{ number: 1, stance: "present" }],
    themes: ["health-and-care", "neighbourhoods-and-participation", "governance-and-leadership"],
    howWeKnow: ["conversation", "numbers"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2018-12-12",
  },
  {
    number: 37,
    place: "sutton",
    organisation: "wandle-bridge-together",
    author: "marguerite-oyelowe-finch",
    title: "A school gate was a better front door than ours",
    from: "2019-01",
    setOut:
      "In a whole term eight new families came into our family centre, mural and all. The primary school along the road has 410 children, so we took ourselves to its gate.",
    worked:
      "On Mondays and Wednesdays, at home time, a health visitor and a family worker stood there with a trolley of spare gloves. For the first fortnight they gave out no leaflets. The lollipop man, who has known some families for two generations, made the introductions. In nine school weeks 57 adults stopped to talk about something that mattered. We walked 33 of them over to whoever could help, and thirty came to a second meeting. Of people who start at our reception, about half do.",
    challenging:
      "A gate has no walls. Twice a woman began to tell us she was frightened at home, where the wrong person might have overheard. The school's safeguarding lead asked us to pause for eight school days while she and a domestic abuse adviser thought it through with us. We were impatient, and she was right. There is now a room indoors, and a way of getting there that I will not describe here.",
    learned:
      "Go to where trust already is, and before you go, agree what you will do when somebody tells you she is afraid. The trust there belonged to the lollipop man and the school office. Two minutes with them at the kerb decided whether a family would come any further.",
    next: {
      decision: "keep",
      text: "Mondays and Wednesdays until July. The adviser stands with us once a fortnight, in a bobble hat like everybody else.",
    },
    levels: ["team"],
    behaviours: [{ number: 7, stance: "present" }],
    themes: ["children-and-families", "domestic-abuse", "health-and-care", "frontline-practice"],
    question: 3,
    howWeKnow: ["numbers", "conversation", "observation"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "details-changed" },
    published: "2019-03-07",
  },
];
