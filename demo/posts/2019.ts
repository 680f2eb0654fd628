import type { ToldPost } from "@/demo/telling";

export const postsOf2019: ToldPost[] = [
  {
    slug: "questions-we-are-carrying-into-2019",
    kind: "story",
    title: "Questions we are carrying into 2019",
    lede: "Here are eight questions we cannot answer yet, and what would change if we could. One sentence from your place is enough to help.",
    body: `We keep a question only if an answer would change what somebody does. Eight pass that test this January. Under each is what we would do differently, so that you can judge whether it is worth your time.

## Close to the work

**What does it take for frontline staff to use their judgement without fear?** We would know what managers have to do in public, beyond what a policy says. A note from Wigan makes a start: “Permission on paper meant little until a manager used it”.

**How do we hear from people who never come to meetings?** We would move time and money out of venues and into whatever turned out to work.

**How do we keep trust when people move on?** Handing over would begin on somebody’s first day and stop being a job for their last week.

## Funding and commissioning

**What should a commissioner stop asking for?** We would leave it out of the next contract and see who missed it.

**When does sharing a budget change how people decide?** We would pool money where it makes that difference, and spare everybody the paperwork where it does not.

## Partnerships

**Where do decisions really get made here?** We would invite people to that conversation and stop inviting them only to the one with an agenda.

**What would make it safe to say it did not work?** We would build it in at the start, before anybody needed it.

**What counts as evidence while it is still happening?** This is the one we would answer first. A board meets every month, and a change in a place takes years. If we knew what to show it in month four, fewer good things would be judged too early. Fewer weak ones would be kept too long. Coventry has ruled out one easy answer: “Linking two datasets told us less than one good conversation”.

## What a useful answer has in it

- a place, and roughly when
- what you saw, before what you make of it
- a condition, if there is one: “true where the team is small”
- your disagreement, if you have one

An answer that begins *different here* sits beside the others and gets the same room. We would rather show readers a disagreement than a tidy summary that leaves out your place.

## What happens to a question

Each has [a page of its own](/questions), which says whether it is open, being worked on or answered for now. “For now” is meant: a later note can open it again.

We will read all eight again in December. Some will have changed their wording by then. If we drop one, its page will say why, and what we did instead of answering it.`,
    pull: "We keep a question only if an answer would change what somebody does.",
    next: "Choose the question that touches your week. Write one or two sentences about what you have seen, and name the place.",
    author: "morwenna-quick",
    published: "2019-01-18T09:50",
    question: 6,
    illustrative: true,
  },
  {
    slug: "what-a-grand-challenge-is-and-is-not",
    kind: "story",
    title: "What a grand challenge is, and is not",
    lede: "A grand challenge is one problem a place agrees to face together, cut into missions with dates and yes-or-no tests. Five checks tell you whether you have one.",
    body: `A grand challenge is a single problem that a place agrees to face together, because no organisation in it could settle the matter alone. We take the idea from Mariana Mazzucato’s work on mission-oriented innovation, which she set out in a 2018 report for the European Commission. Using it in one borough is our own experiment, and it may not fit.

## What it is

- **A problem people would recognise at home.** Its wording contains no names of services.
- **Something cut into missions.** Each mission has a date, and a test with the answer yes or no.
- **Open about the route.** Several projects can try for the same mission in different ways, and some will be stopped.
- **Chosen with residents.** They can say that it is the wrong one.

## What it is not

- **A strategy under another name.** If nothing stops because of it, it is a strategy.
- **A target for one service.** A job that one organisation can do alone should be left with that organisation.
- **A bid.** Money may follow a challenge. A challenge invented for a fund tends to end when the fund does.
- **A promise.** A mission can be answered “no”, and that answer is published too.

## A worked example

For [Barking and Dagenham](/places/barking-and-dagenham) the draft reads: **Nobody in the borough has to tell their story twice.** Three missions hang from it.

1. By March 2020, residents chair the group that decides what is recorded.
2. By June 2020, two neighbourhoods use one shared first conversation.
3. By December 2020, any of five partners can pick up where another left off, with the person’s consent.

The order is deliberate. Residents decide what may be recorded before anybody builds a way of passing it on.

Somebody from outside the work could answer yes or no to each of them. They could not do that for “improve information sharing”, which is where the drafting began.

## Five checks

These are in our words, after the criteria in Mazzucato’s report.

1. Would people who do not work here care about it?
2. Will we know, by a date, whether it has been done?
3. Is it a stretch that could still be reached?
4. Does it need people who would not usually work together?
5. Is there room for more than one way of getting there?

Today the draft passes the first, third and fourth. On the second, each mission has a date and a test, but we have not settled how to judge the whole. On the fifth, most early ideas were one shared computer system under different names. We have asked for others.

## What we expect to be challenging

Telling your story once sounds kind. It can also mean losing hold of it, if it then travels without you. Consent has to be part of the design, and taking it back has to be as easy as giving it.

Dates bring a second difficulty: people can start to serve the date. So each mission will carry a line saying what would make the partnership stop.`,
    pull: "If nothing stops because of it, it is a strategy.",
    next: "Put the five checks to something your place already calls a challenge. Tell us in an insight which check it finds hardest.",
    author: "idris-vale",
    published: "2019-02-06T15:30",
    place: "barking-and-dagenham",
    illustrative: true,
  },
  {
    slug: "new-report-examples-and-practical-steps",
    kind: "announcement",
    title: "New report: examples and practical steps",
    lede: "Exploring the New World, by Lowe and Plimmer, follows A Whole New World. We have added its record, and a way of reading it with colleagues.",
    body: `Exploring the New World, by Lowe and Plimmer, is out. It follows [A Whole New World](/reports/a-whole-new-world), and it holds examples and practical steps. This post is not a review and does not sum it up. [Our record](/reports/exploring-the-new-world) holds the details, and [the report itself](https://collaboratecic.com/insights-and-resources/exploring-the-new-world/) is on Collaborate’s site.

What we can offer is a way to read it that ends with something done.

## Before you open it

Write one sentence about a decision you have coming up. It might be a contract to renew, a form to redesign or a meeting you chair. Keep the sentence beside you. Without a decision in mind, it is easy to agree with a whole report and change nothing.

## Share the reading

Ask three colleagues who would use the report differently. Include somebody who pays for work and somebody who does it. Divide the pages, so that nobody has to read everything. Each person marks two examples:

- one that looks most like your own situation
- one that could not happen where you are, with the reason

The second is often more useful. The reason may be a rule that one of you could change.

## One hour together

1. **Ten minutes.** Everybody names their two examples. No debate yet.
2. **Twenty minutes.** Take the examples that could not happen here. What would have to be true first?
3. **Twenty minutes.** Choose one practical step that is small enough to start this month. Agree what would make you stop.
4. **Ten minutes.** Write down who will do it and when you will meet to hear what happened.

## Afterwards

Whether or not the step works, [write a note](/notes). If an example holds in your place, add *saw this too* to the report’s page. If it does not, *different here* is just as welcome, and other readers will want your reason.

We are bringing a question of our own to the reading: when does sharing a budget change how people decide? We do not know whether the report answers it. We will say on the question’s page what we find.`,
    pull: "Without a decision in mind, it is easy to agree with a whole report and change nothing.",
    next: "Write your one sentence today, and send it to three colleagues with the link to the report.",
    author: "idris-vale",
    published: "2019-02-26T12:15",
    question: 2,
    report: "exploring-the-new-world",
    illustrative: true,
  },
  {
    slug: "from-project-to-pattern",
    kind: "story",
    title: "From project to pattern: the first three patterns",
    lede: "Three claims now rest on more than one place: about first contact, about who may say yes, and about endings. Each comes with its doubts.",
    body: `A note says what happened once; a pattern says it happened again, and where it did not. Today we publish our first three. Each rests on two places or more, and each says what we doubt about it.

## The first contact sets the terms

*A few places.* How the first call, letter or meeting goes shapes what people expect from everything after it.

The notes come from three places. From Gateshead: “Ringing before writing halved first-visit no-shows”. From Sutton: “A school gate was a better front door than ours”. From Barrow-in-Furness: “Families wanted a person, not a pathway”. The methods differ. In all three, somebody with a name came before the service did.

A partner in Sutton sent a *different here* about the Gateshead note. Calls worked for families there. For people who had changed their number twice, a text from a name they knew did better. We take that as narrowing the claim: the call may matter less than the name.

## Somebody has to be allowed to say yes

*A few places.* Work moves when one person close to it may decide. It stalls when everybody involved can only refuse.

“Twelve services could each say no; none could say yes”, from Gateshead, describes the difficulty. A way through it comes from Barking and Dagenham, in “Three referrals became one visit when two teams shared a desk”. The desk came with a short list of things either worker could agree to without checking.

Nobody has yet sent us a *different here*, and that makes us cautious. A quick yes to something small may tell us little about something large. In Gateshead the auditors had questions too, and they were fair: a person who may say yes has to account for it.

## Endings need designing

*A few places, only just.* Things end better when the ending was planned at the beginning.

“We stopped the drop-in after eleven weeks, and that was the learning” comes from Barking and Dagenham. Its authors would now agree the conditions for stopping first. A partner in York builds on that: let the people who use a thing write one of the conditions.

Two more places are writing. Coventry has put stopping conditions at the front of a pilot, and a partnership in Gateshead has lost its lead. Is a person leaving the same pattern as a project closing? The editors disagree. This is the weakest of the three claims, and the next notes will decide it.

## How a pattern changes

Strength is given in words: one place, a few places, many places. We do not use a number, because five notes from one keen team do not weigh the same as five from strangers.

A pattern can be strengthened, narrowed, split or withdrawn. Its page says when that happened and which note caused it. If your note is used, you will hear from us before the page changes.

Patterns are written by the editors, so they carry our habits of reading. We noticed that all three suit people who already like small teams and early conversations. A note that goes against that taste would be worth a good deal to us.

*Added in June 2019: three notes have joined these patterns since. They are “Small grants under £300 moved faster than our own kettle budget” from Wigan, “When the lead left, the trust left with her” from Gateshead, and “We borrowed the ‘stop conditions’ idea and closed a pilot well” from Coventry.*`,
    pull: "A note says what happened once; a pattern says it happened again, and where it did not.",
    next: "Read the pattern nearest your own work. If it does not hold where you are, send a different here with the reason.",
    author: "morwenna-quick",
    published: "2019-03-29T10:45",
    question: 1,
    illustrative: true,
  },
  {
    slug: "welcome-to-three-new-places",
    kind: "announcement",
    title: "Welcome to three new places",
    lede: "York, Sutton and Barrow-in-Furness have joined the network. Their notes are about going to people who are not usually heard, and being told something unplanned.",
    body: `York, Sutton and Barrow-in-Furness now have pages of their own, each with a partner organisation that writes from there. None of them is new to learning in the open: their earliest notes are about work in 2018. All three return to a question we have not finished with. How do we hear from people who never come to meetings, or who come and do not speak?

## York

The Snickelway Lived Experience Group writes from [York](/places/york). Begin with “Asking ‘what gets in the way of honest talk?’ emptied the sticky notes”. Answers flooded in, and nobody had planned what to do with them. The next time, the date of the second meeting comes first.

Then read “Voting on what to try beat arguing about it”. Five ideas became two in 25 minutes. Quieter people were outvoted by a crowd at the wall, so dots will now be placed in private.

## Sutton

Wandle Bridge Together writes from [Sutton](/places/sutton). “Starting with one street showed where the strategy leaked” follows a plan down a street of 68 houses. The answers came fast, and so did a fair question about scale.

In “A school gate was a better front door than ours”, two workers stand outside at home time with a trolley of spare gloves. The note is just as clear about when they had to pause, and why the pause was right.

## Barrow-in-Furness

The Slipway Family Network writes from Barrow. In “Families wanted a person, not a pathway”, families were shown a diagram of a service. A mother turned the sheet over and wrote “Who do I ring?” One named worker answered that well, until she went on leave. Each family now has two people it has met.

## What they asked of us

Each place asked for one thing before joining, and we have agreed to all three.

- York asked that people who give their time be paid on the day. Our workshops will do that.
- Sutton asked not to be set against other boroughs. We do not rank places, and we have now put that in writing.
- Barrow asked that shared sessions start after ten, with a telephone line for anybody who cannot travel.

They are fair requests, and we might have thought of them ourselves.

## How to say hello

Read one note and answer it from where you are. *Saw this too* is a good greeting. *Different here* is just as good, and it often starts the longer conversation.

*Added in April 2023: Barrow-in-Furness is now part of Westmorland and Furness. Its notes are kept on that [place’s page](/places/westmorland-and-furness), under the name they were written with.*`,
    pull: "A mother turned the sheet over and wrote “Who do I ring?”",
    next: "Follow one of the three places, and answer one of its notes from your own.",
    author: "morwenna-quick",
    published: "2019-04-17T13:40",
    question: 3,
    illustrative: true,
  },
];
