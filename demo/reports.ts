import type { ToldReport } from "./telling";

export const reports: ToldReport[] = [
  {
    slug: "a-whole-new-world",
    title: "A Whole New World: Funding and Commissioning in Complexity",
    authors: "Davidson Knight, Lowe, Brossard and Wilson",
    publisher: "Collaborate with Newcastle University",
    published: "2017-05",
    summary:
      "The record of a 2017 report by Collaborate with Newcastle University, funded by the Big Lottery Fund. The text is on Collaborate’s site.",
    body: `This is the record of a report published in 2017. It was written by Davidson Knight, Lowe, Brossard and Wilson, for Collaborate with Newcastle University, and funded by the Big Lottery Fund. By 19 December 2018 it had been viewed 8,000 times.

We keep a record here because posts, notes and questions on this site refer to it. We have not copied or summarised the text. [Read the report on Collaborate’s site](https://collaboratecic.com/insights-and-resources/a-whole-new-world-funding-and-commissioning-in-complexity/).

A later report, [Exploring the New World](/reports/exploring-the-new-world), followed in 2019.`,
    externalUrl: "https://collaboratecic.com/insights-and-resources/a-whole-new-world-funding-and-commissioning-in-complexity/",
    views: { count: 8000, asOf: "2018-12-19" },
    illustrative: false,
  },
  {
    slug: "exploring-the-new-world",
    title: "Exploring the New World",
    authors: "Lowe and Plimmer",
    publisher: "Collaborate",
    published: "2019-02",
    summary:
      "The record of a 2019 report that follows A Whole New World with examples and practical steps. The text is on Collaborate’s site.",
    body: `This is the record of a report published in 2019. It was written by Lowe and Plimmer. It follows [A Whole New World](/reports/a-whole-new-world), and holds examples and practical steps.

We keep a record here so that notes and insights can point to it. We have not copied or summarised the text. [Read the report on Collaborate’s site](https://collaboratecic.com/insights-and-resources/exploring-the-new-world/).

If you have tried something from it, add an insight below and say what happened in your place. Our post, [New report: examples and practical steps](/posts/new-report-examples-and-practical-steps), suggests a way to read it with colleagues.`,
    externalUrl: "https://collaboratecic.com/insights-and-resources/exploring-the-new-world/",
    illustrative: false,
  },
  {
    slug: "two-years-in",
    title: "Two years in",
    authors: "Adaeze Holloway and Oona Prewett",
    publisher: "Riverlight Neighbourhood Trust with Northfold Learning Lab",
    published: "2019-04",
    summary:
      "What partners in Barking and Dagenham tried over two years, what worked well, what was challenging, and what they would tell a place about to begin.",
    body: `## In brief

Two years of work between residents and partners in [Barking and Dagenham](/places/barking-and-dagenham) changed how people meet and who reads things first. It changed only a few everyday services. This report is for people starting something similar elsewhere. It rests on notes written as things happened, and names three to read in full.

## What people were trying to change

Somebody with several difficulties at once may meet several organisations at once, and explain themselves to each. No single organisation sees the whole. Partners wanted to find out whether working differently together would help, and what it would ask of them.

## What worked well

Residents read drafts before any board did. Meetings moved to places residents already used. Two teams shared a desk, and three referrals became one visit.

These have one thing in common. Somebody moved a draft, a meeting or a desk towards the people who usually have to wait for it.

## What was challenging

**Showing people.** “A map of who rings whom showed the two people everything depended on” found in an hour what charts had missed. It found it in front of those two people. One felt caught out, and the other feared that the calls would be counted as lost time.

**Agreement.** “Our vision statement was agreed by everybody and used by nobody” is a warning about smooth text. The disagreements had been edited out, along with anything that could guide a choice.

**Stopping.** “We stopped the drop-in after eleven weeks, and that was the learning” records an honest review. Nobody had agreed beforehand what would count as a reason to stop. So the decision felt like a verdict on the people running the drop-in.

## What we learned

1. Hospitality is part of the work. Give it a budget line and a name.
2. A finding can feel like an accusation to the person it points at. Tell them first, and share the load.
3. Keep the disagreements in the text, with the reasons.
4. Agree what would make you stop before you start.

## If you are starting now

**In the first three months,** meet where residents already go. Check the heating, the hoist and the bus before you book.

**By month six,** find out who people really ring. Talk to the busiest names before you show the answer to anybody.

**By month twelve,** put a real draft in residents’ hands, with time to change it. Pay them for reading.

**Before anything opens,** write one page saying what it is for, who can stop it, and what would make them. Read it aloud at the first review.

## What we do not know

We cannot say whether people’s lives are better because of this work. The notes count visits and calls, and describe how partners behaved. They do not follow what happened to people afterwards.

We also do not know how much depended on a handful of people. If two or three had moved on in 2017, there might be no report.

## How this was made

The notes were written close to the time by those involved. The authors read them again in early 2019. Residents read the draft first, and asked for the section on what we do not know to be longer.`,
    place: "barking-and-dagenham",
    inquiry: true,
    illustrative: true,
  },
  {
    slug: "commissioning-as-stewardship",
    title: "Commissioning as stewardship: workshop digest",
    authors: "Oona Prewett and Giles Amory",
    publisher: "Northfold Learning Lab",
    published: "2019-01",
    summary:
      "A digest of eight workshops: five things a commissioner can try before the next contract, and what the people in the rooms could not agree on.",
    body: `## In brief

A steward looks after the conditions for good work as well as paying for it. This digest turns what people said in eight illustrative workshops into five things a commissioner can try. The [post about the workshops](/posts/what-we-heard-in-the-autumn-workshops) lists dates and towns.

## What we mean by stewardship

A buyer asks whether we got what we paid for. A steward also asks whether the people who did the work can still do it next year. Would they tell us if it were going badly?

Public money has to be accounted for, so the first question stays. Most people in the rooms wanted the second asked as often.

## Five things to try

### 1 Write the outcomes with the people who will compete

In Plymouth, “Competing bidders wrote the outcomes together” and ended with one page they all accepted. Legal advice came late, and cost sixteen days.

*Try:* one open session before the tender, with procurement in the room and the notes sent to everybody, including those who could not come. Pay small organisations for attending.

### 2 Give somebody the yes

A Gateshead note says that “Twelve services could each say no; none could say yes”. A small fund helped, until audit asked questions that nobody had answers to in writing.

*Try:* name one person close to the work, set a limit in pounds, and look back together every month at what was agreed.

### 3 List the reasons for no

“One front door needed one definition of ‘ready’”, also from Plymouth, found rules about eligibility in unexpected places.

*Try:* ask each provider for every reason they turn somebody away. Put the reasons on one page. Strike out those nobody will defend.

### 4 Ask for less, and write back

People seldom objected to reporting as such. They objected to silence.

*Try:* beside each return you ask for, write the decision it informed last year. Where there is none, pause it for a quarter. Reply to the rest within a month.

### 5 Put the ending in the contract

Contracts say a good deal about breach and little about an honest stop.

*Try:* add a page called “How we would stop”. Say what would lead to it, who decides, and what happens to people who are still being helped.

## Where people disagreed

**Numbers.** Some wanted monthly figures dropped. Others had seen figures save a service. A few proposed keeping three, chosen by the people who collect them.

**The word itself.** Some providers heard “stewardship” as a way for commissioners to keep control and sound kinder. They wanted to see something given up first. We think that is a fair test.

## Before your next contract

- Who wrote the outcomes, and who was missing?
- Who close to the work may say yes, and up to what sum?
- Which return has had no reply this year?
- If this had to stop in month five, what would we do in week one?

## What we are unsure of

The examples are small, and most come from people who wanted to change. We have heard little from anybody who tried one of these five things and went back. If you did, your note would be the most useful one we could receive. [Write it here](/notes).`,
    illustrative: true,
  },
  {
    slug: "behaviours-in-practice",
    title: "Behaviours in practice: a workbook",
    authors: "Dev Sandhurst and Morwenna Quick",
    publisher: "Threadworks Learning Partnership",
    published: "2019-06",
    summary:
      "Four short exercises for a team that wants to talk about the nine system behaviours without giving anybody a score.",
    body: `## Before you begin

You need three to eight people, paper, a host and one thing that happened in the past month. Each exercise stands alone. Do them in any order, on different days if you like.

The nine behaviours are Lankelly Chase’s, in the wording of 2017–18, and the [behaviours page](/behaviours) gives the source. The exercises are ours.

One rule holds throughout: no numbers. A note from Barking and Dagenham explains it: “The behaviours helped us argue better, not measure better”.

## Exercise 1: Finish the sentence (20 minutes)

Choose one row from each group. Everybody finishes the sentence in writing, about the same event. Read them aloud before anybody comments.

| Behaviour | Sentence to finish |
|---|---|
| **Perspective** | |
| People view themselves as part of an interconnected whole | “We had not seen that our work also touched…” |
| People are viewed as resourceful and bringing strengths | “Something they could do, and we had not asked about, was…” |
| People share a vision | “We say we want the same thing. I would choose differently when…” |
| **Power** | |
| Power is shared, and equality of voice actively promoted | “The voice missing from that decision was…” |
| Decision-making is devolved | “I waited for permission to…” |
| Accountability is mutual | “The people we work for could send us back to…” |
| **Participation** | |
| Open, trusting relationships enable effective dialogue | “I nearly said…” |
| Leadership is collaborative and promoted at every level | “Somebody led without being asked when…” |
| Feedback and collective learning drive adaptation | “Because somebody told us, we changed…” |

## Exercise 2: Present, missing, growing (25 minutes)

1. Each person picks one behaviour and writes *present*, *missing* or *we tried to grow it*, with the moment they have in mind.
2. Lay the cards out by behaviour.
3. Find a behaviour where cards differ. Ask each writer what they saw, and from where.
4. Leave the difference standing. Write down both moments.

“Missing” can sound like an accusation. Speak about the moment on the card, and keep whole teams out of it.

## Exercise 3: Change one arrangement (20 minutes)

Behaviour often follows furniture, so look for something small. In Barking and Dagenham, “Meeting in the library changed who spoke”. In York, “Voting on what to try beat arguing about it”.

1. List the arrangements around one meeting: where, when, who chairs, who writes, who reads first.
2. Pick the one that most affects the behaviour you want to grow.
3. Change that one for a month, and leave the rest alone.
4. Agree what would make you change it back.

## Exercise 4: Bank it (15 minutes)

Write a [learning note](/notes) together. Give the finding in the title. Tag three behaviours at most, each with its stance. Before you send it, ask whether anybody in it could be recognised.

## If somebody wants a score

Ask what they would do with it. Often they want to know whether things are moving, and two dated accounts of the same meeting, six months apart, will show that. If a board insists, offer one story and one question.

## What was challenging when we tried these

Teams agreed too quickly in Exercise 1 when a manager read first. Ask managers to read last. Exercise 2 took longer than we say here, every time we ran it, and the extra minutes were well spent.`,
    illustrative: true,
  },
];
