import type { ToldPost } from "@/demo/telling";

export const postsOf2018: ToldPost[] = [
  {
    slug: "naming-people-in-stories",
    kind: "story",
    title: "Naming people in stories: how we decide",
    lede: "If somebody in a story could be recognised, they decide whether it is told. Five questions get you to an answer, usually in ten minutes.",
    body: `The people in a story come before the people telling it. When a good story and somebody’s privacy pull in different directions, we let the story go.

We still want stories. They are one of the ways we hear from people who never come to meetings. Careless telling closes that door, because nobody talks to us after seeing a neighbour exposed. So we ask five questions of every story, in this order.

## Five questions

1. **Does the finding need this person?** Read the note without them. If the point still stands, leave them out and stop here.
2. **Who could recognise them?** Do not think of a stranger. Think of a sister, a neighbour, the worker down the corridor, and the person themselves. An age, a street and one unusual event make a name.
3. **Have they agreed to this use?** Agreeing to be helped is not agreeing to be written about. Agreeing to a board paper is not agreeing to a public page.
4. **Could it do harm all the same?** Think of safety, a tenancy, benefits, children, former partners. If you are unsure, treat the answer as yes and talk to us before you send anything.
5. **Can they change their mind?** You need a way to reach them and a date to ask again. With neither, leave them out.

## What each answer leads to

| What you found | What to do |
|---|---|
| Nobody could be recognised | Answer “no” in the care check and send the note |
| Changed details now hide them | Answer “we changed details” |
| They could be recognised and have agreed | Answer “they agreed”, with who asked, how, and the date to ask again |
| They could be recognised and nobody has asked | Keep it as a draft; ask them, or take them out |
| A child, or somebody who cannot weigh it up just now | Take them out; the finding has to stand alone |

## Words for asking

Ask in private, and never on the day of a crisis. Show the exact text. You might say:

> I would like to put this on a public website. Here is every word of it. You can change it, say no, or say yes now and no later. The help you get does not depend on your answer.

Then write down who asked, how, and on what day.

## Changing details well

Change what does not carry the finding: the month, the number of children, the make of the van. In a small place, widen the place first and write the borough instead of the street. Do not improve the ending. Then show the draft to a colleague who knows the area but not the case, and ask whether anyone comes to mind.

Workers are people in stories too. “A duty team” usually says enough. A job title that only one person in town holds is a name.

## What the editors do

We read every note for names, ages, streets, dates and rare events. If somebody could be recognised, the note comes back with the sentence marked and your text intact. If a person in a story asks us to take it down, we take it down first and talk afterwards.

How you are named as the author is a separate choice. It stays yours, and you can change it later.`,
    pull: "An age, a street and one unusual event make a name.",
    next: "Read your last story against question three. If you cannot say when the person agreed, ask them before anybody else reads it.",
    author: "morwenna-quick",
    published: "2018-06-20T10:30",
    question: 3,
    illustrative: true,
  },
  {
    slug: "how-to-run-a-40-minute-learning-session",
    kind: "story",
    title: "How to run a 40-minute learning session",
    lede: "Put it first on the agenda, start from one real event, and leave with one written note. You need a host, a clock and somebody to write.",
    body: `Forty minutes is enough to learn one thing properly, if learning comes first and starts from a single event. A team in [Gateshead](/places/gateshead) worked this out in the spring. They fenced off the last twenty minutes of a weekly meeting, and lost them in three weeks out of eight. In week nine they moved learning to the top of the agenda. Their note follows in August.

This plan suits five to nine people. It needs no slides.

## The day before

- Ask one person to bring one event from the past month: a visit, a phone call, a decision. A whole project is too big.
- Check that nobody in it can be recognised, or that they have agreed. Our [guide to naming people](/posts/naming-people-in-stories) takes ten minutes.
- Choose a host to keep time and a writer to keep the words. Neither should be the person telling the event.
- Write four headings on a large sheet: worked well, was challenging, learned, next.

## The forty minutes

| Minutes | What happens | What the host says |
|---|---|---|
| 0 to 3 | Opening | “We are here to understand one event, not to judge who was in it.” |
| 3 to 7 | The event, told without interruption | “Tell it in the order it happened.” |
| 7 to 12 | Questions of fact only | “What do you need to know to picture it?” |
| 12 to 17 | What worked well | “What helped, even a little?” |
| 17 to 22 | What was challenging | “Where did it get hard, and for whom?” |
| 22 to 30 | What we learned: two minutes of silent writing, then everybody reads one sentence aloud | “No discussion until all have read.” |
| 30 to 35 | One thing to keep, change or stop | “Who will do it, and when shall we ask?” |
| 35 to 40 | The writer reads the note back | “Is this fair? Who may read it?” |

Worked well and was challenging get five minutes each on purpose. Do not let one eat the other.

## When it does not go to plan

- **Somebody starts to defend themselves.** Return to the order of events: “What happened next?”
- **Nobody speaks.** Everybody writes for a minute, then reads.
- **One person speaks for all.** Go round the table and finish with that person.
- **The talk turns to somebody who is absent.** Ask what the people in the room could do differently, and write only that.
- **The week has gone badly.** Hold a fifteen-minute version: the event, a sentence each, one action. It keeps the habit alive.

## The same day

Send the note while the words are fresh. Put the finding in the title, short enough to say aloud. “Ringing before writing halved first-visit no-shows” tells the next team more than “First contact pilot” would.

Open the following session by asking whether the agreed thing was done. Two minutes will do. People see that speaking led somewhere, and the next event is easier to bring.`,
    pull: "Forty minutes is enough to learn one thing properly, if learning comes first and starts from a single event.",
    next: "Choose a meeting in the next fortnight, move learning to the top of its agenda, and tell us what happened in a note.",
    author: "idris-vale",
    published: "2018-07-24T09:40",
    place: "gateshead",
    illustrative: true,
  },
  {
    slug: "nine-behaviours-one-borough",
    kind: "story",
    title: "Nine behaviours, one borough: a reader’s guide",
    lede: "The nine system behaviours work best as questions. We held them against five notes from Barking and Dagenham: five behaviours found a match, and four are waiting for one.",
    body: `Read the nine system behaviours as questions to put to a piece of work. Nobody can be marked out of nine. The list is Lankelly Chase’s, and we use its words as they stood in 2017–18; the [behaviours page](/behaviours) gives the source.

To see what the words look like in a place, we read them beside five notes from [Barking and Dagenham](/places/barking-and-dagenham). A note says whether a behaviour was present, missing, or something people tried to grow. The questions below are ours.

## Perspective

- **1 People view themselves as part of an interconnected whole.** Who else is touched by this work, and would they say so? Partners tried to grow it in one hour, with a line on a wall for every call: “A map of who rings whom showed the two people everything depended on”.
- **2 People are viewed as resourceful and bringing strengths.** What did we find out that somebody could do? We found no match yet.
- **3 People share a vision.** When did the shared aim last settle a decision? It was missing, say the authors of “Our vision statement was agreed by everybody and used by nobody”.

## Power

- **4 Power is shared, and equality of voice actively promoted.** Who spoke first? Present in “Meeting in the library changed who spoke”.
- **5 Decision-making is devolved.** What could the person nearest decide without ringing anybody? We found no match yet.
- **6 Accountability is mutual.** Who can send our work back to us? Present in “Residents read the draft first and cut a third of it”.

## Participation

- **7 Open, trusting relationships enable effective dialogue.** What was said here that would not be said elsewhere? Present in “People came for the tea urn before they came for the meeting”.
- **8 Leadership is collaborative and promoted at every level.** Who led something this month without being paid to lead? We found no match yet.
- **9 Feedback and collective learning drive adaptation.** What did we change because somebody told us something? We found no match yet.

## What a gap means

Four behaviours have no note beside them. That does not make them absent from the borough. Perhaps nobody has written about them, or we asked the wrong people. This is one reason why we never set places side by side by their behaviours.

A match needs care as well. The library note says that power was shared, and it also says that the room had no hoist. Somebody who needed one could call the same meeting “missing”, and be right.

## Twenty minutes with your own team

1. Pick one piece of work from the past month.
2. Take one behaviour from each group and ask its question.
3. Answer only with things that happened.
4. Where everybody agrees, ask who is not in the room and what they would say.`,
    pull: "Nobody can be marked out of nine.",
    next: "Have you seen one of the four unmatched behaviours in the borough? Write a note, or add an insight to this post.",
    author: "idris-vale",
    published: "2018-09-18T11:15",
    place: "barking-and-dagenham",
    illustrative: true,
  },
  {
    slug: "why-we-ask-what-was-challenging",
    kind: "story",
    title: "Why we ask “what was challenging?”",
    lede: "The answer can save the next team a month. People write it down when the question does not ask them to accuse anybody.",
    body: `The most useful line in a note is often the one its authors nearly left out. Take “Meeting in the library changed who spoke”. Residents spoke first: that worked well. The heating and the lack of a hoist were challenging. Leave out the second part, and the next team books a cold building that some people cannot use.

So every note asks what worked well and what was challenging, and gives the answers equal space. Authors may answer only one. We ask them to try both.

## Why this word

Words decide what people will put their name to. Ask “what went wrong?” and many will hear “who did it?”. They write to protect themselves or a colleague, or they do not write. “What was challenging?” is a question about the work. You can answer it about something that went well, and about something you would do again tomorrow.

The word has a weakness: it is polite. It can make a serious problem sound like a bump in the road, and some readers take it for spin. A harsher word would not cure that. An exact answer does.

## What an exact answer looks like

Here are three answers as they might first be written, and as they can be after a short conversation:

- “Follow-up could be stronger” becomes “we had some 500 sticky notes on a wall and no plan”. The note is called “Asking ‘what gets in the way of honest talk?’ emptied the sticky notes”.
- “There were gaps in cover” becomes “three families rang a phone that was switched off”. The note is called “Families wanted a person, not a pathway”.
- “Engagement varied” becomes “twelve of the phone numbers were dead”. The note is called “Ringing before writing halved first-visit no-shows”.

The second version is clearer, and it is also kinder. It names a thing that can be changed and leaves people’s characters alone.

## What we do with the answers

We print them beside what worked, in the same size of type. We do not rank places by them. A long list of challenging things may only mean that people somewhere felt able to write it.

Editors sometimes send a note back when its challenging part is about another organisation. We ask the authors what was challenging for them, from where they stood. They can say that much fairly, and it is usually more use to readers.

## What we have not solved

Some things still go unwritten. Authors tell us about the hard week; they seldom tell us about the meeting afterwards. Notes that would need a junior person to contradict a senior one arrive late, or unsigned, or never. Better wording will not fix that on its own.

We keep it as an open question: what would make it safe to say it did not work? If you have seen it made safe, even once, [answer from your place](/questions).`,
    pull: "The most useful line in a note is often the one its authors nearly left out.",
    next: "Think of the last line you took out of a board paper. Ask whether a note could carry it, and who should read it first.",
    author: "morwenna-quick",
    published: "2018-10-17T14:05",
    question: 8,
    illustrative: true,
  },
  {
    slug: "what-we-heard-in-the-autumn-workshops",
    kind: "story",
    title: "What we heard in the autumn workshops",
    lede: "People asked commissioners for fewer reports and more replies. They asked everybody to agree, before starting, what would make them stop.",
    body: `Each workshop had two prompts of its own. Whatever they were, the answers came back to two subjects: what commissioners should stop asking for, and what makes it safe to say something did not work. Five workshops took place this autumn. We print the three from the summer beside them, because some autumn answers are replies to earlier ones.

The towns are real. The dates, numbers and answers are illustrative: they show how we record a workshop, and describe no real event or authority.

## Eight rooms, one answer each

| Date | Town | Who it was for | People | One headline answer |
|---|---|---|---|---|
| 12 June 2018 | London | Commissioners | 64 | Ask for fewer reports, and reply to the ones you get |
| 3 July 2018 | Gateshead | Providers | 41 | Tell us at the start who is able to say yes |
| 18 July 2018 | Manchester | Mixed | 58 | Agree the work first and the job titles later |
| 12 September 2018 | Plymouth | Mixed | 37 | Bring procurement colleagues in on the first day |
| 26 September 2018 | Coventry | Mixed | 45 | Talk to people before you link their records |
| 10 October 2018 | York | Led by people with lived experience | 33 | Pay us on the day, and tell us what happened next |
| 24 October 2018 | Barking | Mixed | 52 | Before you start, decide when you would stop |
| 21 November 2018 | London | Funders | 70 | Put in writing that a grant may change course |

## What came up everywhere

In every room somebody described a return they had filled in for years without a reply. Hardly anybody said “ask for nothing”; they said “ask for less, and write back”.

People also wanted to know who could decide. A note from Gateshead puts it sharply: “Twelve services could each say no; none could say yes”. Several commissioners told us that they did not always know either.

On the second subject the answers were shorter, and most were about timing. If a partnership agrees early what would make it stop, then stopping later is a decision and no longer a disgrace.

## Where people disagreed

Monthly figures divided every room. Some wanted them gone. Others, mostly from small organisations, said figures had protected their work when money was short. Both groups were speaking from experience, and we have not tried to settle it.

York was led by people with lived experience, who spoke first, and its answers came in a different order. Pay and being told the result came first; forms came last. Elsewhere it was the other way round.

## What was challenging

- Large rooms suit confident people. From September we collected written answers before any discussion. We should have done so in June.
- We asked for examples and were mostly given proposals.
- In two venues the only microphone was up a flight of steps.
- We did not go back to ask whether we had heard people correctly. This post is a late attempt.

## Where the answers go

What people said about reporting now sits with the [learning questions](/questions). A fuller digest, [Commissioning as stewardship](/reports/commissioning-as-stewardship), follows in January.`,
    pull: "Hardly anybody said “ask for nothing”; they said “ask for less, and write back”.",
    next: "If you were in one of the rooms, find your row in the table. Add an insight if we misheard you.",
    author: "idris-vale",
    published: "2018-11-29T10:20",
    question: 4,
    illustrative: true,
  },
  {
    slug: "two-years-in-one-place",
    kind: "story",
    title: "Two years in one place: a timeline",
    lede: "Put in order, the notes from Barking and Dagenham fall into three stretches: getting into a room, agreeing too easily, and then doing smaller things.",
    body: `Here is what notes from [Barking and Dagenham](/places/barking-and-dagenham) have told us since March 2017, in the order things happened. Each entry is a few lines. Read the notes themselves for what people learned.

## 2017: getting into a room

**March.** “People came for the tea urn before they came for the meeting”. The work began at the kitchen hatch of a church hall. Partners found it hard that there was no agenda, until they were asked to pour.

**July.** “A map of who rings whom showed the two people everything depended on”. Drawing it took an hour. The two people were in the room, and it was hard on them. Next time the load will be shared out before anything goes on a wall.

**November.** “Meeting in the library changed who spoke”. The first resident spoke after four minutes; at the meeting before it had taken 41. The heating went off at five, and there was no hoist.

## Early 2018: agreeing too easily

**February.** “Our vision statement was agreed by everybody and used by nobody”. Fourteen organisations signed. The text had been smoothed until there was nothing left in it to refuse.

## Since July: smaller things

**July.** “Residents read the draft first and cut a third of it”. Some colleagues had an anxious week. The paper came out plainer and did not need a rewrite.

**September.** “Three referrals became one visit when two teams shared a desk”. Their computers could not talk to each other. The people could.

**November.** Twelve people spent two hours with the nine behaviours. Somebody asked for marks out of five; the words proved more use as questions. The note follows in January.

**December.** A Thursday drop-in closed after eleven weeks. The review was honest and uncomfortable. That note follows in January too, once the people who came have heard the reasons in person.

## What the order shows

Nothing in the first year was a service. There was tea, a map and a borrowed room. We think the shared desk of September 2018 depended on all three, and we cannot prove it.

The winter of the vision statement is worth a second look. Fourteen organisations agreed a page about everything. The notes after it are about one draft, one desk, one list of words and one drop-in, and they have more to say.

## What a timeline leaves out

- It makes the work look planned. Much of it was not.
- Notes come from people with time to write. A good deal was noticed by residents and never written down.
- It says how partners worked. It does not say whether anybody’s life is better, and we should not read it as if it did.

A longer account, [Two years in](/reports/two-years-in), follows in spring 2019.`,
    pull: "Nothing in the first year was a service.",
    next: "If you were there and remember any of it differently, add an insight now, while the longer account is still being written.",
    author: "morwenna-quick",
    published: "2018-12-20T11:10",
    place: "barking-and-dagenham",
    inquiry: true,
    illustrative: true,
  },
];
