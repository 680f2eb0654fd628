import type { ThemeKey } from "@/demo/telling";

export const themes: { key: ThemeKey; name: string; about: string; sensitive?: true }[] = [
  {
    key: "funding-and-commissioning",
    name: "Funding and commissioning",
    about: "How money reaches the work, what is asked for in return, and what happens when less is asked.",
  },
  {
    key: "housing-and-homelessness",
    name: "Housing and homelessness",
    about: "Finding a home, keeping it, and being met well on the nights when there is none.",
  },
  {
    key: "money-and-debt",
    name: "Money and debt",
    about: "Arrears, bills and brown envelopes, and what they are usually trying to tell us.",
  },
  {
    key: "health-and-care",
    name: "Health and care",
    about: "Staying well and being looked after, mostly in places that are not hospitals.",
  },
  {
    key: "mental-health",
    name: "Mental health",
    about: "What helps when life is too much, from a first listening ear to long support.",
    sensitive: true,
  },
  {
    key: "children-and-families",
    name: "Children and families",
    about: "Growing up and bringing up, and the people families choose to lean on.",
  },
  {
    key: "young-people",
    name: "Young people",
    about: "What changes when teenagers and young adults help to set the terms.",
  },
  {
    key: "domestic-abuse",
    name: "Domestic abuse",
    about: "Becoming safe and staying safe, at the pace of the person who has to live it.",
    sensitive: true,
  },
  {
    key: "drugs-and-alcohol",
    name: "Drugs and alcohol",
    about: "Recovery in all its forms, and the long work of staying in touch through it.",
    sensitive: true,
  },
  {
    key: "work-and-skills",
    name: "Work and skills",
    about: "Getting a job, learning a trade, and being useful on the way there.",
  },
  {
    key: "neighbourhoods-and-participation",
    name: "Neighbourhoods and participation",
    about: "Streets, rooms and tea urns: where people meet, who comes, and who decides.",
  },
  {
    key: "frontline-practice",
    name: "Frontline practice",
    about: "What workers do on the doorstep, at the desk and on the phone, and what frees them to do it well.",
  },
  {
    key: "data-and-measurement",
    name: "Data and measurement",
    about: "What is counted, who counts it, and whether anybody acts on the answer.",
  },
  {
    key: "governance-and-leadership",
    name: "Governance and leadership",
    about: "How decisions get taken, shared and explained by the people who answer for them.",
  },
];
