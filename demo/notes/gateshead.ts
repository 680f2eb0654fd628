import { tallyOfVisits } from "@/demo/note-files";
import type { ToldNote } from "@/demo/telling";

export const notesFromGateshead: ToldNote[] = [
  {
    number: 10,
    place: "gateshead",
    organisation: "ravensbeck-advice-network",
    author: "tom-ferriby",
    title: "A missed payment was a signal, not a crime",
    from: "2018-02",
    setOut:
      "One caseworker, thirty households that had just missed a first payment, and leave to ask what was going on before any warning went out. It ran from November to February.",
    worked:
      "She could look at the whole of it. She sat at people's tables with rent, fuel and catalogue debt in one pile. She could hold collection for 28 days on her own say-so. A tenant who has let us tell this had stopped opening post when his hours were cut. In the third envelope was a letter about help worth £61 a week. Of the thirty, 22 let her in, and nineteen ended up paying something.",
    challenging:
      "Targets pulled the other way. One of the partners has to show what has come in by month end, and a 28-day hold looks like a hole in the figures. In January the automatic letters started again for six people she was still talking to, and two of them shut the door. She had no cover, either. In the last week of February she did the visits on foot, in snow over her boots.",
    learned:
      "A first missed payment is easiest to settle when it is read as somebody asking for help. By a third warning, people had generally borrowed from somewhere worse to keep us quiet. The hold gave her something to promise on the doorstep. We had been warned that people would take advantage. Four months is short, but nobody did.",
    next: {
      decision: "change",
      text: "Two workers from April, fifty households between them, and a marker so that no letter can go out over a hold.",
    },
    levels: ["team"],
    behaviours: [{ number: 5, stance: "present" }],
    themes: ["money-and-debt", "frontline-practice", "housing-and-homelessness"],
    question: 1,
    inquiry: true,
    howWeKnow: ["numbers", "resident-story"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "role",
    care: {
      answer: "agreed",
      who: "The tenant described",
      how: "Asked at home by his caseworker, who read him the whole note. He took out two details and was happy with the rest.",
      reviewOn: "2027-06-14",
    },
    published: "2018-04-05",
  },
  {
    number: 11,
    place: "gateshead",
    organisation: "ravensbeck-advice-network",
    author: "tom-ferriby",
    title: "Ringing before writing halved first-visit no-shows",
    from: "2018-04",
    to: "2018-05",
    setOut:
      "More than half our first visits were finding nobody at home: 22 out of 40 in six weeks. That is a lot of standing on steps. Would a call the day before alter it?",
    worked:
      'A caseworker rang each household the day before, at an hour they had picked, and said who was coming. "Grey coat, green folder, no uniform," was how one of them put it. Over the next six weeks nobody was home at 9 of 38 first visits. People asked on the phone what they would have been ashamed to ask at the door. Eleven households asked to move the time.',
    challenging:
      "Calls ate the mornings. Thirty-eight does not sound many, but each answer took nearly three tries and the rota had no slot for it. Twelve numbers were dead, handed on to us in good faith. Those households had only the letter, and were five of the nine we missed. In week three, with two people down with a bug, the team voted on packing it in. It survived by one vote.",
    learned:
      "The first contact tells people what kind of visit is coming, and they decide then whether to be in. We had put it down to forgetting. But people remembered the date well enough. The letter had told them to expect somebody official about money, and they went to the shops.",
    next: {
      decision: "keep",
      text: "Keep the call. Change the letter so that it names the caller. Stop counting attempted visits, which made an empty doorstep look like work.",
    },
    levels: ["team"],
    behaviours: [{ number: 7, stance: "present" }],
    themes: ["money-and-debt", "frontline-practice"],
    howWeKnow: ["numbers", "conversation"],
    howSure: "tested",
    files: [
      {
        name: "First visits, before and with the calls.csv",
        text: "Three rows. In the six weeks before the calls: 40 first visits, nobody home at 22. In the six weeks with them: of 26 households that had a letter and a call, nobody home at 4; of 12 that had the letter alone, as their number was dead, nobody home at 5.",
        make: tallyOfVisits,
      },
    ],
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2018-06-28",
    followUps: [
      {
        on: "2019-01-22",
        text: "Still ringing. From July to December nobody was home at 61 of 236 first visits, about one in four. The calls have moved to half past four, when people are back from school and pick up, and the mornings are ours again. The new letter, with the caller's first name in its opening line, began in September.",
      },
      {
        on: "2019-05-21",
        text: "A correction of sorts. The call does little for people who have changed numbers twice in a year. For them, whoever referred them now sends a text first, from a name they know. Nine of the first fourteen were in. That is too few to lean on yet.",
      },
    ],
  },
  {
    number: 12,
    place: "gateshead",
    organisation: "ravensbeck-advice-network",
    author: "tom-ferriby",
    title: "Nobody had time to learn until learning became the meeting",
    from: "2018-06",
    setOut:
      '"Learning" had been item nine on our Monday agenda for two years, after rotas and the photocopier lease. In April we fenced off the last twenty minutes for it.',
    worked:
      "Somebody brought in a kitchen timer. When it went at ten to eleven, one person told a single case from that week: what they had expected, and what happened instead. In five weeks out of eight it held, and it changed what we do. We no longer ask for three months' bank statements at a first appointment. A trainee had asked what we did with them, and none of us could say.",
    challenging:
      "The other three weeks went under. One was a leaving do, one a funding return due at noon. In the third the timer went and everybody, me included, carried on about annual leave. Losing the end of a meeting does not feel like cancelling anything. Two of the quieter caseworkers told me later they had got a case ready on the bus and taken it home again.",
    learned:
      "Put learning first on the agenda, because whatever comes last is what a busy week takes. In week nine we swapped it round. The rota, moved to the end, took eleven minutes where it used to take 25. I would have sworn we did not have the time. I had been putting it at the wrong end.",
    next: {
      decision: "keep",
      text: "First item every Monday until Christmas, timer and all. If we skip it we write down what for.",
    },
    levels: ["organisation"],
    behaviours: [{ number: 9, stance: "growing" }],
    themes: ["governance-and-leadership", "frontline-practice"],
    howWeKnow: ["observation", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2018-08-14",
  },
  {
    number: 13,
    place: "gateshead",
    organisation: "ravensbeck-advice-network",
    author: "tom-ferriby",
    title: "Twelve services could each say no; none could say yes",
    from: "2018-09",
    setOut:
      "Ten small requests, none above £150, had got stuck over the summer: a cooker connection, a skip, a bus pass to a new job. Between them they had been to twelve services. We traced all ten, then tried a small fund.",
    worked:
      "With three partners we put £2,000 in a pot and let two advisers spend it. They could go up to £120 a time on their own judgement, with two lines of explanation afterwards. In seven weeks they said yes 17 times and spent £1,236. The skip, at £95, cleared a flat that was about to be taken back, and the tenancy held.",
    challenging:
      "Nobody who had said no was being unkind. Each was following a sensible rule. With the pot, the questions came from audit: whose money, under whose policy, and what if an adviser knew the applicant? All quite proper, and we had nothing written down. For nine days in September the fund was frozen while we found answers. One of the advisers hated being the person with the money and asked to hand it on.",
    learned:
      "Give a named person the power to say yes to small things, and write down first what they answer for. Every service here had a rule for refusing and a form for passing on. We could not find a post, at any grade, with agreeing in its job description.",
    levels: ["place"],
    behaviours: [{ number: 5, stance: "missing" }],
    themes: ["funding-and-commissioning", "money-and-debt", "housing-and-homelessness"],
    question: 2,
    inquiry: true,
    howWeKnow: ["numbers", "observation"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "organisation",
    care: { answer: "nobody" },
    published: "2018-11-08",
  },
  {
    number: 14,
    place: "gateshead",
    organisation: "ravensbeck-advice-network",
    author: "tom-ferriby",
    title: "Debt advisers knew first that school uniform was the trigger",
    from: "2018-11",
    setOut:
      "Every autumn our enquiries go up, and we had always blamed the summer holidays. Three advisers said it was school uniform. This time we checked, with a school.",
    worked:
      "Over two lunchtimes we went by hand through 52 files from September and October. Uniform came up in 29. A badged blazer was £38, from one shop, and families borrowed for it and then missed the October rent. The school office had been watching the same thing as unpaid dinner money. They put a rail of outgrown blazers in the foyer and told every parent, so that nobody was picked out. By the end of November 61 items had gone.",
    challenging:
      'Data-sharing nearly finished it at the first meeting. The school thought we wanted names, and we thought they did. It took five weeks and two lots of advice to write a paragraph saying we would swap counts and dates and nothing more. Meanwhile a parent had heard "debt" and "school" in one sentence at the gate, and was afraid her son would be talked about. We took the word off the poster that afternoon.',
    learned:
      'The people who hear the story every day often know the cause before the figures do. Ours had been saying "uniform" for three years, mostly in the kitchen. There was no box for it on any form, so it had never reached anybody who could do something about a blazer.',
    next: {
      decision: "change",
      text: 'From January each case has a line called "what set this off". We read them together in July, before the shops fill up.',
    },
    levels: ["place"],
    behaviours: [{ number: 1, stance: "present" }],
    themes: ["money-and-debt", "children-and-families", "data-and-measurement"],
    howWeKnow: ["numbers", "conversation"],
    howSure: "few-times",
    audience: "partners",
    namedAs: "role",
    care: { answer: "details-changed" },
    published: "2019-01-22",
  },
  {
    number: 15,
    place: "gateshead",
    organisation: "ravensbeck-advice-network",
    author: "tom-ferriby",
    title: "When the lead left, the trust left with her",
    from: "2019-03",
    setOut:
      "Our partnership lead gave notice before Christmas and left in the middle of January. By March we were trying to keep up eleven working relationships that had all run through her.",
    worked:
      'In her last fortnight she wrote handover letters, one for each partner. They said how a person likes to be reached, what they had been promised, and what had once gone sour and been mended. "Ring, never email, and ask after the allotment" was the whole of one. The partners agreed to us passing them on. In his first week her successor rang all eleven, and eight rang back.',
    challenging:
      "There were seven weeks with nobody in between, and I covered them badly on top of a caseload. A monthly jobs and advice session lost its room because only she knew the caretaker. One partner quietly stopped sending people to us, and we heard it from a client. I reckon it cost two months and about forty referrals. It was sad as well. She was well liked.",
    learned:
      "Any relationship that matters needs two people in it from our side, long before somebody thinks of leaving. We had praised her for being the one that everybody rang. I would ask for the letters again. They pass on what a person knows, and cannot do much about how well she was known.",
    next: {
      decision: "change",
      text: "Each partner now has two named contacts here, who go together to every third meeting.",
    },
    levels: ["place"],
    behaviours: [{ number: 7, stance: "missing" }],
    themes: ["work-and-skills", "governance-and-leadership"],
    question: 5,
    inquiry: true,
    howWeKnow: ["observation", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "details-changed" },
    published: "2019-05-16",
  },
];
