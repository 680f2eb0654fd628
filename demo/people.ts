import type { PersonKey, PlaceKey, ToldPerson } from "@/demo/telling";

export const people: ToldPerson[] = [
  {
    key: "morwenna-quick",
    name: "Morwenna Quick",
    email: "morwenna.quick@example.org",
    jobTitle: "Editor and community lead",
    organisation: "collaborate-cic",
    staff: "editor",
    about:
      "Reads everything twice, once as the person who wrote it and once as the person it is about. Clears the queue between calls, usually with tea.",
  },
  {
    key: "idris-vale",
    name: "Idris Vale",
    email: "idris.vale@example.org",
    jobTitle: "Editor",
    organisation: "collaborate-cic",
    staff: "editor",
    about: "Looks after posts and reports, and is happiest taking a word out. Was a local newspaper reporter for nine years.",
  },
  {
    key: "sana-thistlewood",
    name: "Sana Thistlewood",
    email: "sana.thistlewood@example.org",
    jobTitle: "Administrator",
    organisation: "collaborate-cic",
    staff: "administrator",
    about: "Keeps the lights on and the backups tested. If you want your data, or want it gone, she is who you ask.",
  },
  {
    key: "adaeze-holloway",
    name: "Adaeze Holloway",
    email: "adaeze.holloway@example.org",
    jobTitle: "Partnership manager",
    organisation: "riverlight-neighbourhood-trust",
    lead: true,
    about:
      "Has chaired meetings in a library, a church hall and once a stationary bus. Believes most disagreements are about who was asked first.",
  },
  {
    key: "len-marrable",
    name: "Len Marrable",
    email: "len.marrable@example.org",
    jobTitle: "Resident researcher",
    organisation: "riverlight-neighbourhood-trust",
    about:
      "Walked a post round in the borough for twenty-six years, and now asks its people questions for a living. Listens best from a bench.",
  },
  {
    key: "tom-ferriby",
    name: "Tom Ferriby",
    email: "tom.ferriby@example.org",
    jobTitle: "Debt caseworker lead",
    organisation: "ravensbeck-advice-network",
    lead: true,
    about:
      "Opens other people’s brown envelopes with them. Leads a team of nine caseworkers and still keeps a small caseload of his own.",
  },
  {
    key: "priya-lanyon",
    name: "Priya Lanyon",
    email: "priya.lanyon@example.org",
    jobTitle: "Commissioning lead",
    organisation: "breakwater-homelessness-group",
    lead: true,
    about:
      "Writes contracts, and spends a good deal of time taking things out of them. Came to commissioning from a night shelter.",
  },
  {
    key: "joan-ashbell",
    name: "Joan Ashbell",
    email: "joan.ashbell@example.org",
    jobTitle: "Neighbourhood lead",
    organisation: "millstone-lane-partnership",
    lead: true,
    about:
      "Knows the timetable of every bus on her patch. Calls a meeting good if somebody does something different on the way home.",
  },
  {
    key: "callum-dray",
    name: "Callum Dray",
    email: "callum.dray@example.org",
    jobTitle: "Youth worker",
    organisation: "pitbrow-community-collective",
    lead: true,
    about: "Runs Tuesdays and Thursdays, five-a-side and a lot of toast. Went to the youth club he now runs.",
  },
  {
    key: "ruth-ellerbank",
    name: "Ruth Ellerbank",
    email: "ruth.ellerbank@example.org",
    jobTitle: "Peer researcher",
    organisation: "snickelway-lived-experience-group",
    lead: true,
    about:
      "Spent three years being written about in other people’s files, and now does the writing. Will ask what happens next.",
  },
  {
    key: "dev-sandhurst",
    name: "Dev Sandhurst",
    email: "dev.sandhurst@example.org",
    jobTitle: "Data and learning manager",
    organisation: "threadworks-learning-partnership",
    lead: true,
    about: "A statistician who has come round to conversation. Likes a number best when he knows who counted it.",
  },
  {
    key: "marguerite-oyelowe-finch",
    name: "Marguerite Oyelowe-Finch",
    email: "marguerite.oyelowe-finch@example.org",
    jobTitle: "Community health lead",
    organisation: "wandle-bridge-together",
    lead: true,
    about:
      "A health visitor for fourteen years, now mostly to be found at school gates, in a bobble hat, with a trolley of spare gloves.",
  },
  {
    key: "beth-scarrow",
    name: "Beth Scarrow",
    email: "beth.scarrow@example.org",
    jobTitle: "Family support worker",
    organisation: "slipway-family-network",
    lead: true,
    about: "Has driven the coast road in all weathers to sit on other people’s sofas. One of the two names, not the rota.",
  },
  {
    key: "hamid-corrigan",
    name: "Hamid Corrigan",
    email: "hamid.corrigan@example.org",
    jobTitle: "Network convener",
    organisation: "ten-boroughs-learning-exchange",
    lead: true,
    about: "Books the rooms, sets out the chairs and introduces people who should have met years ago.",
  },
  {
    key: "oona-prewett",
    name: "Dr Oona Prewett",
    email: "oona.prewett@example.org",
    jobTitle: "Learning partner",
    organisation: "northfold-learning-lab",
    lead: true,
    staff: "moderator",
    about:
      "Sits beside partnerships as they work and tells them kindly what she saw. Helps to moderate what is sent from York, Gateshead and Coventry.",
  },
  {
    key: "giles-amory",
    name: "Giles Amory",
    email: "giles.amory@example.org",
    jobTitle: "Programme manager",
    organisation: "fennimore-foundation",
    lead: true,
    about:
      "Looks after a programme of long grants, and reads the reports he asks for, which has persuaded him to ask for fewer.",
  },
  {
    key: "fern-tolliver",
    name: "Fern Tolliver",
    email: "fern.tolliver@example.org",
    jobTitle: "Tenancy support worker",
    askedToJoin: {
      organisation: "millstone-lane-partnership",
      words:
        "I started with the place team in the spring, at the desk nearest the stairs. Joan said to ask here so that I can write up what we are finding with private landlords.",
    },
    about: "New to the team and still collecting the names of everybody’s dogs.",
  },
  {
    key: "kit-bramwell",
    name: "Kit Bramwell",
    email: "kit.bramwell@example.org",
    jobTitle: "Volunteer",
    askedToJoin: {
      organisation: "riverlight-neighbourhood-trust",
      words:
        "I help at the library mornings and have been reading this for months. I would like to add what I see from behind the tea table. Adaeze knows me.",
    },
    about: "Retired electrician. Comes for the company and mends the lamps.",
  },
];

export const moderatedPlaces: Partial<Record<PersonKey, PlaceKey[]>> = {
  "oona-prewett": ["york", "gateshead", "coventry"],
};
