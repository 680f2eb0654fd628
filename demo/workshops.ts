import type { ToldWorkshop } from "@/demo/telling";

/** The towns are real; what was asked and said there, and how many came, is invented. */
export const workshops: ToldWorkshop[] = [
  {
    slug: "fewer-reports-more-replies-london-2018",
    title: "Fewer reports, more replies",
    on: "2018-06-12",
    from: "10:00",
    to: "16:00",
    place: "london",
    venue: "A hall near the station, step-free",
    forWhom: "Commissioners, and whoever writes specifications",
    came: 64,
    prompts: [
      "Which return do you ask for that nobody has ever answered?",
      "What would you want to hear from a provider, and have never asked?",
    ],
    answers: [
      "Ask for fewer reports, and reply to the ones you get.",
      "A phone call in the third month tells more than the form in the sixth.",
      "We copy the last specification because nobody has time to ask who still needs what is in it.",
    ],
    outcome: `Twelve people left with the name of one return that they would pause for a quarter. By September nine had paused it, and two had begun again because somebody turned out to need it.

We let confident people speak first all morning. From the September workshops on, answers were written down before anybody spoke.`,
    notes: [35],
    announced: "2018-05-14",
    written: "2018-09-20",
  },
  {
    slug: "who-is-able-to-say-yes-gateshead-2018",
    title: "Who is able to say yes?",
    on: "2018-07-03",
    from: "09:30",
    to: "15:30",
    place: "gateshead",
    venue: "A community centre by the river, hearing loop",
    forWhom: "Providers, and advisers who meet people at the door",
    came: 41,
    prompts: [
      "When did you last hear a no that nobody in the room had the power to turn round?",
      "What would you do on Monday with £200 and nobody to ask?",
    ],
    answers: [
      "Tell us at the start who is able to say yes.",
      "Small sums wait as long as large ones.",
      "We send people on because it is the only thing that we are allowed to decide.",
    ],
    outcome: `Three organisations drew, on one sheet, every decision between a first call and a paid bill. It had twelve places for a no and none for a yes.

One small fund began in the autumn. What it cost in questions from audit stands in the note.`,
    notes: [13],
    announced: "2018-06-05",
    written: "2018-11-12",
  },
  {
    slug: "the-work-first-manchester-2018",
    title: "The work first, the job titles later",
    on: "2018-07-18",
    from: "10:00",
    to: "16:30",
    place: "greater-manchester",
    venue: "An upstairs room in the centre of Manchester, lift",
    forWhom: "Anybody who works across a boundary: councils, charities, health, residents",
    came: 58,
    prompts: [
      "What do you call the person who holds it together where you are?",
      "What does your manager do, that lets you use your judgement?",
    ],
    answers: [
      "Agree the work first and the job titles later.",
      "Permission in writing is worth less than one manager who is seen to use it.",
      "A meeting without somebody whose job it is to host it lasts six weeks.",
    ],
    outcome: `A glossary of four words for one role was begun on the wall, and finished by post before Christmas. Two places went home with a question about their own managers instead of one about their staff.

The room had one microphone, up a flight of steps. We had not asked.`,
    notes: [29, 26, 40],
    announced: "2018-06-20",
    written: "2019-02-18",
  },
  {
    slug: "procurement-on-the-first-day-plymouth-2018",
    title: "Procurement on the first day",
    on: "2018-09-12",
    from: "10:00",
    to: "15:00",
    place: "plymouth",
    venue: "A church hall with a ramp, ten minutes from the bus station",
    forWhom: "Commissioners, providers and procurement colleagues, in equal numbers",
    came: 37,
    prompts: [
      "At what point do lawyers first hear about a contract that you write together?",
      "What does “ready” mean at your door, and who decided that?",
    ],
    answers: [
      "Bring procurement colleagues in on the first day.",
      "Every service has a rule about who is ready, and no two are the same.",
      "Those who lose a tender know most about what was wrong with it, and nobody asks them.",
    ],
    outcome: `Each provider listed its reasons for turning somebody away. The page was longer than anybody had guessed, and several reasons were struck out in the room.

Written answers came before any talking, for the first time. People who had said nothing in July filled a page.`,
    notes: [17],
    announced: "2018-08-13",
    written: "2018-11-19",
  },
  {
    slug: "before-you-link-the-records-coventry-2018",
    title: "Before you link the records",
    on: "2018-09-26",
    from: "09:30",
    to: "15:30",
    place: "coventry",
    venue: "A room above a library, step-free",
    forWhom: "People who count things, and people who are counted",
    came: 45,
    prompts: [
      "What did you learn from a number this year that a conversation had not told you already?",
      "Who takes the notes when your team looks back, and who reads them?",
    ],
    answers: [
      "Talk to people before you link their records.",
      "We ask for data because asking a person feels like work.",
      "If the boss takes the notes, it is safe to say what did not work.",
    ],
    outcome: `Two teams agreed to hold ten conversations before they asked for a second dataset. One of them never asked for it.

Nobody could agree on monthly figures. Both sides spoke from experience, and we have left it open.`,
    notes: [32, 33],
    announced: "2018-08-29",
    written: "2019-01-28",
  },
  {
    slug: "paid-on-the-day-york-2018",
    title: "Paid on the day, and told what happened next",
    on: "2018-10-10",
    from: "11:00",
    to: "15:00",
    place: "york",
    venue: "A café that closed for us, level entrance, quiet room",
    forWhom: "Led by people with lived experience, who spoke first; officers came to listen",
    came: 33,
    prompts: ["What have you told us more than once?", "What would have to happen in the week after, for you to come again?"],
    answers: [
      "Pay us on the day, and tell us what happened next.",
      "A form about ethics asked for more about us than the research did.",
      "Ask one of us to do the asking, and you will hear other things.",
    ],
    outcome: `Everybody was paid in cash before they left. A letter with what had been decided, and what had not, went to all of them nine days later.

It was the only workshop whose answers came in another order: pay and being told first, forms last.`,
    notes: [22],
    announced: "2018-09-10",
    written: "2018-12-03",
  },
  {
    slug: "when-would-you-stop-barking-2018",
    title: "Before you start, decide when you would stop",
    on: "2018-10-24",
    from: "10:00",
    to: "16:00",
    place: "barking-and-dagenham",
    venue: "A learning centre in Barking, step-free, crèche",
    forWhom: "Residents, charities and public services of the borough, with guests from four other places",
    came: 52,
    prompts: ["What have you carried on with for longer than you believed in it?", "What would have made it safe to say so?"],
    answers: [
      "Before you start, decide when you would stop.",
      "An ending that was agreed beforehand is a decision; one that was not is a disgrace.",
      "We need words to argue with, and nobody needs a score.",
    ],
    outcome: `Three groups wrote the conditions under which they would stop on the first page of their plans. One of them was met in December, and the group stopped.

A resident asked us to read the answers back before lunch, so that we could be told what we had misheard. We do that everywhere now.`,
    notes: [8, 9],
    announced: "2018-09-24",
    written: "2019-02-04",
  },
  {
    slug: "a-grant-may-change-course-london-2018",
    title: "A grant may change course",
    on: "2018-11-21",
    from: "10:00",
    to: "15:30",
    place: "london",
    venue: "A meeting room near the river, step-free, hearing loop",
    forWhom: "Funders, with six organisations that they fund",
    came: 70,
    prompts: [
      "When did somebody you fund last ring to say that it is not working?",
      "What in your own letters would make you think twice before you rang?",
    ],
    answers: [
      "Put in writing that a grant may change course.",
      "People do not hide what went wrong from us; they hide it from our forms.",
      "If we want to hear early, the first answer has to be help.",
    ],
    outcome: `Four funders added one sentence to their offer letters: that a grant may change course, and whom to ring. We will say in the autumn whether anybody rang.

Small organisations told us that a change of course costs them staff time that no grant pays for. That is not solved.`,
    notes: [37],
    announced: "2018-10-22",
    written: "2019-03-11",
  },
];
