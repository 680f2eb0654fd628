import type { ToldOrganisation } from "@/demo/telling";

export const organisations: ToldOrganisation[] = [
  {
    key: "collaborate-cic",
    name: "Collaborate CIC",
    kind: "learning-partner",
    about:
      "Published A Whole New World with Newcastle University in 2017, and spent six months of 2018 convening workshops around the country for commissioners, providers and funders. Works on place-based system change with Lankelly Chase, in Barking and Dagenham and in Gateshead.",
    places: ["barking-and-dagenham", "gateshead"],
    illustrative: false,
  },
  {
    key: "lankelly-chase",
    name: "Lankelly Chase",
    kind: "funder",
    about:
      "Funds the place-based system change inquiry that Barking and Dagenham is part of. The nine system behaviours on these pages are after the charity’s own page of 2017–18.",
    places: ["barking-and-dagenham", "gateshead"],
    illustrative: false,
  },
  {
    key: "big-lottery-fund",
    name: "Big Lottery Fund",
    kind: "funder",
    about: "Funded A Whole New World (2017) and supported the funding and commissioning workshops of 2018.",
    places: [],
    illustrative: false,
  },
  {
    key: "barking-and-dagenham-partners",
    name: "Barking and Dagenham",
    kind: "partnership",
    about:
      "Place partner in Lankelly Chase’s place-based system change inquiry, two years into the work with Collaborate in December 2018.",
    places: ["barking-and-dagenham"],
    illustrative: false,
  },
  {
    key: "riverlight-neighbourhood-trust",
    name: "Riverlight Neighbourhood Trust",
    kind: "charity",
    about:
      "Neighbours and a small staff team who keep a kettle on, a door open and a record of what they notice. Residents do the research and are paid for it.",
    places: ["barking-and-dagenham"],
    illustrative: true,
  },
  {
    key: "ravensbeck-advice-network",
    name: "Ravensbeck Advice Network",
    kind: "charity",
    about:
      "Free debt and money advice, given at kitchen tables, in schools and over the phone. Its caseworkers try to stay with a household until the reason for the debt is dealt with, not only the debt.",
    places: ["gateshead"],
    illustrative: true,
  },
  {
    key: "breakwater-homelessness-group",
    name: "Breakwater Homelessness Group",
    kind: "partnership",
    about:
      "Hostels, outreach teams and tenancy support working under one agreement. They plan together, share the money and pick up the phone to each other first.",
    places: ["plymouth"],
    illustrative: true,
  },
  {
    key: "millstone-lane-partnership",
    name: "Millstone Lane Partnership",
    kind: "partnership",
    about:
      "Place teams, housing associations, tenants’ groups and youth groups. They meet weekly above a bakery and try to finish before the bread does.",
    places: ["oldham"],
    illustrative: true,
  },
  {
    key: "pitbrow-community-collective",
    name: "Pitbrow Community Collective",
    kind: "community-group",
    about:
      "A collective of neighbours, youth workers and volunteers that gives small sums to good ideas quickly. Asks what people enjoy before asking what they need.",
    places: ["wigan"],
    illustrative: true,
  },
  {
    key: "snickelway-lived-experience-group",
    name: "Snickelway Lived Experience Group",
    kind: "community-group",
    about:
      "People who have been through homelessness, addiction or the mental health system, and who now research it. Members choose the questions and decide together what is published.",
    places: ["york"],
    illustrative: true,
  },
  {
    key: "threadworks-learning-partnership",
    name: "Threadworks Learning Partnership",
    kind: "partnership",
    about:
      "Charities, advice services and data people who learn together once a month. They keep an open list of everything they have stopped doing, and why.",
    places: ["coventry"],
    illustrative: true,
  },
  {
    key: "wandle-bridge-together",
    name: "Wandle Bridge Together",
    kind: "partnership",
    about:
      "Community health workers, school staff and neighbours who would rather walk somebody to the right door than hand over its address.",
    places: ["sutton"],
    illustrative: true,
  },
  {
    key: "slipway-family-network",
    name: "Slipway Family Network",
    kind: "charity",
    about:
      "Family support across a long coastline. Began in Barrow-in-Furness, and now covers a good many more miles with much the same people.",
    places: ["westmorland-and-furness", "barrow-in-furness"],
    illustrative: true,
  },
  {
    key: "ten-boroughs-learning-exchange",
    name: "Ten Boroughs Learning Exchange",
    kind: "learning-partner",
    about:
      "Brings people who do the same job in different boroughs into one room, six times a year. Keeper of a glossary that is longer than anybody meant it to be.",
    places: ["greater-manchester", "oldham", "wigan"],
    illustrative: true,
  },
  {
    key: "fennimore-foundation",
    name: "Fennimore Foundation",
    kind: "funder",
    about:
      "A family foundation that makes long grants to small organisations, and is learning to ask for less paper and have more conversations.",
    places: ["gateshead", "plymouth", "wigan"],
    illustrative: true,
  },
  {
    key: "northfold-learning-lab",
    name: "Northfold Learning Lab",
    kind: "learning-partner",
    about:
      "Five researchers who sit alongside partnerships, write down what happens and read it back to them. Nothing leaves the room until the people in it have seen it.",
    places: ["york", "gateshead", "coventry"],
    illustrative: true,
  },
];
