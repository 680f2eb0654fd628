import type { Month, PlaceKey, ToldChallenge } from "@/demo/telling";

export const challenge: ToldChallenge = {
  slug: "nobody-tells-their-story-twice",
  title: "Nobody in the borough has to tell their story twice",
  place: "barking-and-dagenham",
  whyHere:
    "Residents said it first, over tea and then in the library: the hardest part of asking for help is having to start again from the beginning. Partners here have already shared a desk, a draft and an honest ending. This asks whether they can share what somebody has told one of them, with that person deciding how far it goes.",
  whatMakesItHard:
    "A story is not a file. People tell different parts of it to different listeners, for good reasons, and some parts should never travel. Systems do not speak to each other. Consent has to be as easy to take back as it was to give. And every partner has a proper reason to ask again, so nobody can solve this by being less careful.",
  selfCheck: [
    {
      criterion: "Would a resident say it mattered, without being prompted?",
      answer:
        "Yes. Residents said it before any of us had a name for it, and nobody we have tried it on has needed it explained.",
    },
    {
      criterion: "Do its missions have dates and yes-or-no tests?",
      answer: "Yes, all three. To know about the whole challenge we shall have to ask residents, and we have not settled how.",
    },
    {
      criterion: "Is it hard, and still possible?",
      answer:
        "We think so. Two teams have done a small part of it by sitting together. Five partners in two neighbourhoods is further than any of us has gone.",
    },
    {
      criterion: "Does it need people from different kinds of organisation?",
      answer:
        "Yes: residents, advisers, schools, health workers, landlords, and the people who look after records and the law. No one of them could do it alone.",
    },
    {
      criterion: "Is there more than one way to get there?",
      answer:
        "There is now. Most of the early ideas were one computer system under several names. Three quite different projects began instead, and one of them has been stopped.",
    },
  ],
  missions: [
    {
      title: "Residents chair the group that decides what is recorded",
      dueOn: "2020-03-31",
      test: "A resident is in the chair, and the latest decision about what to record was made in that room. Yes or no? We would stop if residents found themselves in the chair with nothing left to decide.",
      answer: {
        is: "yes",
        why: "Two residents share the chair. Their first decision was that the record opens with what a person wants to happen.",
        on: "2019-11-14",
      },
    },
    {
      title: "One shared first conversation in two neighbourhoods",
      dueOn: "2020-06-30",
      test: "In both neighbourhoods the first conversation is held once, and every partner there works from it. Yes or no? We would stop if people told us they were holding back because of who might read it.",
      answer: {
        is: "no",
        why: "In one neighbourhood it is. In the other, two partners still hold a first conversation of their own, because their forms ask for what the shared page leaves out. We would begin with the forms next time.",
        on: "2020-06-24",
      },
    },
    {
      title: "Any of five partners can pick up where another left off",
      dueOn: "2020-12-31",
      test: "A resident who has agreed to it goes to each of the five partners in turn, and none of them asks her to begin again. Yes or no? We would stop if a story ever travelled without its owner’s consent.",
    },
  ],
  projects: [
    {
      name: "The first conversation",
      what: "Six workers from four partners hold first conversations the same way, write them up on one page, and read the page back before anybody else sees it.",
    },
    {
      name: "The card in my pocket",
      what: "A folded card that residents designed and carry themselves: what I would like you to know, what I would rather not say again, and who to ring.",
    },
    {
      name: "One shared inbox",
      what: "A single address where partners could leave word for each other about people who had agreed to it.",
      stopped:
        "Stopped in September 2019 after eight weeks, as its stop conditions asked. It was being used to arrange phone calls, and a list of phone numbers does that better.",
    },
  ],
};

export const inquiry: { slug: string; name: string; about: string; places: PlaceKey[]; from: Month } = {
  slug: "place-based-system-change",
  name: "Place-based system change",
  about:
    "Lankelly Chase’s inquiry into place-based system change. In December 2018 Collaborate and Barking and Dagenham were two years into it, having worked at different levels within the system: some things had worked well, some had been more challenging, and all of it had taught something about what the system behaviours mean in a place. The notes gathered here are illustrative.",
  places: ["barking-and-dagenham", "gateshead"],
  from: "2017-01",
};
