import type { ToldNote } from "@/demo/telling";

export const notesFromYork: ToldNote[] = [
  {
    number: 21,
    place: "york",
    organisation: "snickelway-lived-experience-group",
    author: "ruth-ellerbank",
    title: 'Asking "what gets in the way of honest talk?" emptied the sticky notes',
    from: "2018-06",
    setOut:
      "Open the partnership's June afternoon with a question that had no comfortable answer. There were 34 of us, half with lived experience, in a scout hut that got hotter all afternoon.",
    worked:
      "I wrote the question on lining paper and gave each table a hundred sticky notes. Eighteen minutes later all five pads had gone. Staff and residents used the same black felt pens, so you could not tell whose was whose. *My manager reads everything. I was on your books for six years. We lose the contract if we say it's slow.* A woman who had sat silent through three earlier meetings filled eleven.",
    challenging:
      "By ten to four we had some 500 notes on a wall and no plan. A man asked what would happen to his. I said we would type them up, which was true and no use to him. In the middle of July the list went round. Five people said they felt they had undressed in public and been handed a spreadsheet. Two have not been back, though one rang me to say why.",
    learned:
      "Plan the second meeting before you ask the question, and have its date on the wall when people arrive. They were honest once on trust. Before doing it again they want to see what it was for.",
    next: {
      decision: "change",
      text: "Same hall, 20 September. Six notes, chosen by the people in the room, each with somebody named to answer it.",
    },
    levels: ["place"],
    behaviours: [{ number: 7, stance: "growing" }],
    themes: ["neighbourhoods-and-participation", "governance-and-leadership"],
    question: 8,
    howWeKnow: ["observation", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2018-07-25",
  },
  {
    number: 22,
    place: "york",
    organisation: "snickelway-lived-experience-group",
    author: "ruth-ellerbank",
    title: "Peer researchers heard what officers had not in three years",
    from: "2018-10",
    setOut:
      "For three years the partnership had wondered why people leave alcohol support after the second appointment. Five of us who had walked out of it ourselves went and asked.",
    worked: `Over the summer we talked with 43 people: on benches, in a barber's, in two hostels. Only twelve had ever filled in a survey. What they told us was small and exact. The second appointment was a group, behind a glass wall facing reception, at the hour parents come past from school. "I could manage stopping," one man said. "I couldn't manage being watched." The service frosted the glass and moved the hour. Of the next twenty new people sixteen came a second time, against nine in twenty before.`,
    challenging: `The ethics form was nineteen pages long and asked each of us to list our "vulnerabilities". One researcher put it down and went home. Getting it to four pages took seven weeks. Next came the money. Invoices were paid in thirty days, a long while on a prepayment meter, and one of us was lending another her bus fare. We also carried home things we had not expected to hear, with nobody to ring about them until week five.`,
    learned:
      "People talked to us because we had sat in those chairs, and we could only go on doing it once we were paid on the day. Settle the pay, and who we ring afterwards, before recruiting anyone.",
    next: {
      decision: "keep",
      text: "£12 an hour in an envelope, signed for, from a £400 float that one partner holds.",
    },
    levels: ["place"],
    behaviours: [{ number: 4, stance: "present" }],
    themes: ["drugs-and-alcohol", "health-and-care", "neighbourhoods-and-participation"],
    question: 3,
    howWeKnow: ["resident-story", "conversation", "numbers"],
    howSure: "tested",
    audience: "everyone",
    namedAs: "person",
    care: { answer: "details-changed" },
    published: "2018-11-29",
  },
  {
    number: 23,
    place: "york",
    organisation: "snickelway-lived-experience-group",
    author: "ruth-ellerbank",
    title: "Voting on what to try beat arguing about it",
    from: "2019-02",
    setOut:
      "After a winter of talking about evenings, when most mental health support has gone home, we had £2,600 and five ideas. We wanted to choose before the caretaker locked up at nine.",
    worked:
      "Each idea got a sheet of sugar paper and a speaker for two minutes. Everyone had three dots, nurse or treasurer or first-time visitor. In 25 minutes five ideas became two: a Thursday supper, and a phone list for people who already know each other. Both had started within a month. The autumn before, a choice of the same size took us three meetings.",
    challenging:
      "The supper had fourteen dots before its speaker sat down, and more followed because there were already fourteen. Three people found the crush at the wall too much and stuck theirs wherever there was space. We learned this afterwards, drying cups. They would have backed a quiet room you can leave without explaining. It came last, with one dot.",
    learned:
      "Vote first and talk second, but let people place their dots in private. We were choosing what to try next and not who was right, so losing was bearable. Quiet people can still be outvoted by a crowd that forms in front of them.",
    next: {
      decision: "change",
      text: "Dots on a slip at your own table, collected in a teapot. An idea with one dot gets ten minutes at the next meeting before we drop it.",
    },
    levels: ["place"],
    behaviours: [{ number: 5, stance: "present" }],
    themes: ["mental-health", "neighbourhoods-and-participation", "funding-and-commissioning"],
    question: 7,
    howWeKnow: ["observation", "conversation"],
    howSure: "few-times",
    audience: "everyone",
    namedAs: "organisation",
    care: { answer: "nobody" },
    published: "2019-04-02",
  },
  {
    number: 24,
    place: "york",
    organisation: "snickelway-lived-experience-group",
    author: "ruth-ellerbank",
    title: "Titles off the badges, and the room changed",
    from: "2019-05",
    setOut:
      "Could a name badge do what two years of ground rules had not? For the May gathering we printed first names only, in very large type, and asked people to leave their lanyards on the coat rack.",
    worked:
      "Twenty-eight of us sat at one long table and ate soup. I talked about damp with a man for half an hour before finding out that he chairs a board. A volunteer kept time at the back. In the last fifty minutes, people without a job in the system spoke for twenty-six. In March, with titles on, it had been eleven.",
    challenging:
      "Some people missed their rank and had good reason. A housing worker said she could not tell who was able to promise anything. She was right: one man offered a resident a thing that was not his to give, and had to ring her the next day. A senior nurse, the only one there from her ward, told us her title took twenty years to get. It is what makes some people listen to her at all. We had not asked her before taking it off.",
    learned:
      "A ritual as small as a badge can move power, and it can take it from people who have little to spare. This is one wet afternoon with a stopwatch, so I would not rest much on it. The card cost £3.40.",
    next: {
      decision: "change",
      text: "Blank badges and pens. Before the soup, each person says one thing they can decide and one they cannot.",
    },
    levels: ["place"],
    behaviours: [{ number: 4, stance: "growing" }],
    themes: ["governance-and-leadership", "neighbourhoods-and-participation"],
    howWeKnow: ["observation", "conversation"],
    howSure: "hunch",
    audience: "partners",
    namedAs: "person",
    care: { answer: "nobody" },
    published: "2019-07-04",
    returned: {
      reason:
        "Thank you, Ruth. This one had two of us looking at our own lanyards. One thing before it goes out: anyone who was there that afternoon could tell who the senior nurse is, from the ward and the twenty years. Could you show her that passage and ask if she is happy with it, or change the details so that she could be anybody? The care check would change to match. Everything else is ready, and it will come straight back to me.",
    },
  },
];
