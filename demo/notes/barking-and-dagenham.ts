import { seatingPlan } from "@/demo/note-files";
import type { ToldNote } from "@/demo/telling";

export const notesFromBarkingAndDagenham: ToldNote[] = [
  {
    number: 1,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "len-marrable",
    title: "People came for the tea urn before they came for the meeting",
    from: "2017-03",
    setOut:
      "Before there was a partnership there was a cold church hall, booked for six Tuesday evenings. We wanted to see who would come out to say where services get stuck, if we asked them as neighbours.",
    worked:
      "The first night I put out thirty chairs and seven people came. None of them sat down. They stood at the kitchen hatch, by the urn, and told each other about repairs, a school place, a lost sick note. The next week we left the chairs stacked and pulled two tables up to the hatch. By week six there were twenty-six of us, and eleven had brought somebody. It cost £64.",
    challenging:
      "There was no agenda, on purpose, and our partners found that hard. One manager came three weeks running and went home with nothing in his notebook that he could report. It was slow, too, for anyone with something urgent. In week four somebody stood about for forty minutes holding a letter that could not wait. It took me that long to see that none of us had asked.",
    learned:
      "Tea, chairs and a familiar face at the door are part of the work, and need a budget line and somebody's name beside them. People were deciding at the urn whether we were worth talking to. Partners could bear having no agenda once they were given a job, and the job was pouring.",
    next: {
      decision: "keep",
      text: "The kitchen table stays. From May one of us asks each new person at the door whether anything is urgent.",
    },
    levels: ["place"],
    behaviours: [{ number: 7, stance: "present" }],
    themes: ["neighbourhoods-and-participation"],
    question: 3,
    inquiry: true,
    challenge: true,
    howWeKnow: ["observation", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2017-05-04",
    overdue: true,
  },
  {
    number: 2,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "adaeze-holloway",
    title: "A map of who rings whom showed the two people everything depended on",
    from: "2017-07",
    setOut:
      "Referrals kept arriving by routes that were on nobody's chart. We wanted to see who people really ring when they are stuck.",
    worked:
      "It took an hour, on a hot afternoon with the fire door propped open. Nineteen workers from seven partners wrote down the three people they had rung most that month, and we drew a line for every answer. Of 57 lines, 31 ran to two names: a housing support worker, and a receptionist who was on no list of partners at all. Everybody could see why things stalled each August.",
    challenging:
      "Both of them were in the room, and I had not thought about that. The receptionist felt caught out, she told me, as though she had been doing something behind her manager's back. The other was afraid the calls would be counted as time lost. Somebody photographed the wall, and by teatime it was in two inboxes. I spent the evening ringing round to have it deleted.",
    learned:
      "The load has to be shared out before the map is shown, and the people it points at should hear first. What looks like a finding from the back of the room can look like an accusation from the middle. They asked for little: a second number to give out, and a line in writing to say the calls were part of the job.",
    next: {
      decision: "change",
      text: "Next time people draw their own lines in private, and we talk to the busiest names before anything goes on a wall.",
    },
    levels: ["place"],
    behaviours: [{ number: 1, stance: "growing" }],
    themes: ["governance-and-leadership", "frontline-practice"],
    question: 5,
    inquiry: true,
    howWeKnow: ["numbers", "conversation"],
    howSure: "tested",
    sources: [{ label: "Who rings whom: the one-hour mapping sheet", url: "https://example.org/riverlight/who-rings-whom" }],
    audience: "partners",
    opensOn: "2017-11-20",
    namedAs: "role",
    care: {
      answer: "agreed",
      who: "The two people the map pointed at",
      how: "Asked separately, in person. Each took the draft home for a week, and was asked again before it opened to everyone.",
      reviewOn: "2027-03-15",
    },
    published: "2017-09-12",
  },
  {
    number: 3,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "len-marrable",
    title: "Meeting in the library changed who spoke",
    from: "2017-11",
    setOut:
      "The partnership had always met round a long table behind a reception desk. In November we tried a small library instead, at four in the afternoon, between large print and the homework tables.",
    worked:
      "I kept a tally on the back of the agenda, as I had at the two meetings before. In the old room it was 35 minutes before a resident spoke, then 41. In the library it was four, and he had only come in to renew his books. Residents made 22 of the 48 contributions, where it had been about one in six. If you were late you could drift in past the newspapers.",
    challenging:
      "At five the heating went off, on a timer only the caretaker understood, and we finished in our coats. Worse, there was no hoist. One member had been told the building was accessible, which was true of the front door and not of the toilet. She left at half past four. We had asked the building when we should have asked her. The chair missed his table as well, and nobody could agree later what we had decided on item three.",
    learned:
      "Whoever books the room has already decided who will find it easy to speak. The first person to ask is the one the present room suits least. And keep a tally: mine took one pencil, and persuaded more people than I ever had by going on about it.",
    next: {
      decision: "change",
      text: "Residents choose the next four rooms. Somebody who uses a wheelchair visits each one first, and is paid for it.",
    },
    levels: ["place"],
    behaviours: [{ number: 4, stance: "present" }],
    themes: ["neighbourhoods-and-participation"],
    question: 3,
    inquiry: true,
    challenge: true,
    howWeKnow: ["observation", "numbers"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "details-changed" },
    published: "2018-01-10",
  },
  {
    number: 4,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "adaeze-holloway",
    title: "Our vision statement was agreed by everybody and used by nobody",
    from: "2018-02",
    setOut:
      "Fourteen organisations spent the winter agreeing a single page about what this place should be like for people with several troubles at once. It was meant to be something to steer by.",
    worked:
      "Getting there did some good. The three workshops introduced people who had known each other only as email addresses. A discharge nurse and the secretary of a tenants' group wrote the second paragraph between them and still meet. When the final draft went round, all fourteen signatures were back inside nine days.",
    challenging:
      'It came back so fast because there was nothing left in it to refuse. The second draft said partners would give up some of their own targets. By the sixth this had become "align our ambitions". In February we asked three team meetings whether anybody had used the page to decide something. Of 37 people, eleven had heard of it. One had used it, to fill in a funding form.',
    learned:
      "A vision that nobody argues with will not help anybody choose, so leave the disagreements on the page. The useful version was the fourth, with two comments still open in the margin: whose targets give way, and what we would stop paying for. We had cleaned them off because they looked unfinished.",
    next: {
      decision: "stop",
      text: "No more drafting of statements. The fourth version is pinned up where we meet, margins and all.",
    },
    levels: ["place"],
    behaviours: [{ number: 3, stance: "missing" }],
    themes: ["governance-and-leadership", "health-and-care"],
    inquiry: true,
    howWeKnow: ["observation", "conversation", "numbers"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "organisation",
    care: { answer: "nobody" },
    published: "2018-03-27",
  },
  {
    number: 5,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "adaeze-holloway",
    title: "Working at three levels at once tired us out",
    from: "2018-05",
    setOut:
      "Since January we had worked with frontline teams, their managers and the partnership board in the same months. The idea was that movement at one level would help the others along.",
    worked:
      "The frontline group took off. Eight workers met every other Wednesday in a room above a shop, each with one stuck case, and rang each other in between. By April they had unstuck eleven. One began sitting in on another service's visits, which nobody had suggested. When the booking ran out they asked for the spare fob and carried on.",
    challenging:
      "It was also a pace nobody above them could keep. On 7 February the group asked for something only the board could agree. The board met every eight weeks, and our paper missed March by two days. The answer came on 23 May, when three of the eight had stopped asking. Meanwhile we were preparing for three audiences most weeks, and in May two of us were off ill in one fortnight.",
    learned:
      "Each month needs one level to itself, and the other two need telling how long they will wait. The levels ran at different speeds, and we filled the gap with our evenings. The frontline group said later that they would have waited for May. Hearing nothing was what put them off.",
    next: {
      decision: "change",
      text: 'June is for managers, July for the board. The frontline group has an answer to anything within ten days, even if it is "not yet".',
    },
    levels: ["team", "organisation", "place"],
    behaviours: [{ number: 8, stance: "growing" }],
    themes: ["governance-and-leadership", "frontline-practice"],
    inquiry: true,
    howWeKnow: ["observation", "conversation"],
    howSure: "few-times",
    audience: "partners",
    namedAs: "place",
    care: { answer: "nobody" },
    published: "2018-07-05",
  },
  {
    number: 6,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "len-marrable",
    title: "Residents read the draft first and cut a third of it",
    from: "2018-07",
    setOut:
      "Usually a plan reaches our residents' panel printed and stapled. With the plan for a shared first conversation, nine of us asked to read it before any manager did.",
    worked:
      'We had a week and 24 pages, on paper, with wide margins. We met twice with the windows open and read it aloud. You soon hear where a thing stops making sense. One of us read "holistic assessment domains" in the voice of a train announcement, and that was the end of those. It came back at 16 pages and passed at the first board it went to. The one before had needed three.',
    challenging:
      "Some officers had a bad week. The author had been at it since spring and told us that seeing it crossed out in biro was hard. A manager worried that we would talk about it outside and people would take it as settled. One reader gave up at the start, because the copies were in nine-point type. And we got a thing plain wrong: a line about interpreters went because it seemed obvious. It had to go back.",
    learned:
      "A draft read first by the people it is about saves a rewrite later. It works best if the writer is in the room by the second meeting, so that nobody is being marked. It cost us £180 in vouchers and sandwiches, where the last rewrite took three weeks of somebody's time.",
    next: {
      decision: "keep",
      text: "Residents read first whenever it is something residents will sign or answer. Larger type, and the author brings the biscuits.",
    },
    levels: ["organisation"],
    behaviours: [{ number: 6, stance: "present" }],
    themes: ["neighbourhoods-and-participation", "health-and-care"],
    challenge: true,
    howWeKnow: ["observation", "numbers"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "details-changed" },
    published: "2018-08-30",
  },
  {
    number: 7,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "adaeze-holloway",
    title: "Three referrals became one visit when two teams shared a desk",
    from: "2018-09",
    setOut:
      "Families were being passed between housing support and family support with a form each way. For twelve weeks to the end of September we put a desk from each team side by side.",
    worked:
      "By the second week they had stopped using the form. One would hear a name, swivel round and ask. Their managers had agreed six small things that either could say yes to without checking. A mother with a damp flat, missed clinic appointments and a rent letter would once have had three referrals. She had one visit, on the Thursday. Of 34 families, 21 needed both teams, and 17 of those were seen once.",
    challenging:
      'The computers never met. Each visit was typed into two systems, about 25 minutes a time, usually after five. In week four each thought the other had written to a landlord, and nobody had. A sheet on the wall headed "Who is doing it?", with no surnames, put that right. Colleagues back at the main office felt the two had been taken from them.',
    learned:
      "Two people within earshot, allowed to decide small things together, did more than two years of referral forms. The list of permissions mattered as much as the desk. In the one week both managers were away, nobody was sure it still held, and five referrals went through on paper. I would begin again with the list and the seating plan.",
    next: {
      decision: "keep",
      text: "The desks stay until March, with Friday afternoons kept for typing. We are asking families what they would want written down once.",
    },
    levels: ["team"],
    behaviours: [{ number: 5, stance: "present" }],
    themes: ["children-and-families", "housing-and-homelessness", "frontline-practice"],
    question: 1,
    challenge: true,
    inquiry: true,
    howWeKnow: ["numbers", "observation", "conversation"],
    howSure: "tested",
    files: [
      {
        name: "Seating plan.png",
        text: "The room from above. Two desks touch, end to end, each with a screen and a chair. The two chairs face the same way, and an arrow runs from each to the other. The sheet that says who is doing what hangs on the wall between them.",
        make: seatingPlan,
      },
    ],
    audience: "everyone",
    namedAs: "person",
    care: { answer: "details-changed" },
    published: "2018-10-31",
    followUps: [
      {
        on: "2019-06-18",
        text: "The room was needed back in March and the desks went to different floors. Within a month single visits had dropped by about half. Since May they have been side by side again on Tuesdays and Thursdays, and the visits are recovering. The list of permissions, one side of A4, has survived both moves and a change of manager.",
      },
    ],
  },
  {
    number: 8,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "len-marrable",
    title: "The behaviours helped us argue better, not measure better",
    from: "2018-11",
    setOut:
      "Nine system behaviours on a laminated card, twelve people, two wet hours in November. Were they any use to those of us who had not written them?",
    worked:
      'Everybody put a dot beside a behaviour they thought had been there, or missing, in one meeting that autumn, and then said why. The good part was where the dots disagreed. I had "open, trusting relationships" down as present, as it had all been very polite. The worker next to me had it as missing. People had been polite, she said, because they were nervous of the chair. That took us 25 minutes and had never been said before.',
    challenging:
      'After an hour somebody asked for a mark out of five for each, to show movement by the summer. She has reports to write, like most of them, so we tried it with one. The average was 3.2, everybody nodded, and nobody had anything more to say. And it is heavy language. In forty years here I have never said "equality of voice" over a fence.',
    learned:
      'Used as questions about one thing that happened, the behaviours get people to say what they saw. "Who had a say when we fixed the date?" got more out of us than any mark for power. What we can report is where we saw it differently, and which differences were settled afterwards. I would call that evidence, though I could not draw you a graph of it.',
    next: {
      decision: "change",
      text: "We are rewriting all nine as questions in our own words and printing them bigger.",
    },
    levels: ["place"],
    behaviours: [{ number: 9, stance: "present" }],
    themes: ["data-and-measurement", "neighbourhoods-and-participation"],
    question: 6,
    inquiry: true,
    howWeKnow: ["observation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2019-01-09",
  },
  {
    number: 9,
    place: "barking-and-dagenham",
    organisation: "riverlight-neighbourhood-trust",
    author: "adaeze-holloway",
    title: "We stopped the drop-in after eleven weeks, and that was the learning",
    from: "2018-12",
    setOut:
      "A Thursday drop-in was to be the place where you could turn up with anything and say it once. Five partners took turns to staff it from 27 September.",
    worked:
      'The review. On 6 December nine of us sat in a cold hall with the sign-in book and no slides. In eleven weeks 23 people had made 64 visits, and 14 already had a worker they liked. People nobody else was seeing had made four. A volunteer said it first: "We are running a nice evening for people who are all right." Within two hours we had agreed to close, and who would ring each of the 23.',
    challenging:
      "It felt like failing. One partner asked for four more weeks, and we nearly agreed, because four weeks is easy to say. Some volunteers found out from a poster I had put up a day early, and I went to see each of them. We had no number and no date to close against, only a worry since October that none of us had said aloud.",
    learned:
      "Agree what would make you stop before you start, while nobody has anything to lose. Three lines in September would have done:\n\n- who it is for, and how many of them by week six\n- what we expect to have heard by then\n- who says stop, and who rings round\n\nAs it was, we needed one volunteer to be braver than the rest of us.",
    next: {
      decision: "stop",
      text: "The drop-in stays closed. In spring the Thursday shift goes to two places people already use, each with its three lines.",
    },
    levels: ["team"],
    behaviours: [{ number: 9, stance: "present" }],
    themes: ["mental-health", "neighbourhoods-and-participation", "frontline-practice"],
    question: 8,
    challenge: true,
    inquiry: true,
    howWeKnow: ["numbers", "conversation", "evaluation"],
    howSure: "tested",
    sources: [{ label: "The three lines: a stop-conditions card", url: "https://example.org/riverlight/stop-conditions-card" }],
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2019-01-29",
    followUps: [
      {
        on: "2019-08-06",
        text: "Two Thursday shifts began in April, at a barber's and at a food club, each with its three lines on a card. The food club passed its week-six line, with nine people nobody else was seeing. The barber's had one. We stopped there the same week, took him some flowers, and did not need a meeting.",
      },
      {
        on: "2019-12-03",
        text: "A year on we rang round again and reached 19 of the original 23. Sixteen had not missed the drop-in, two had, and one asked what had taken us so long. The card now has a fourth line: who hears it from us in person, before any poster goes up.",
      },
    ],
  },
];
