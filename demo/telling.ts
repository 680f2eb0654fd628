/** The shapes in which the demonstration world is written down. `demo/tell.ts` tells them through the commands. */

export type PersonKey =
  | "morwenna-quick"
  | "idris-vale"
  | "sana-thistlewood"
  | "adaeze-holloway"
  | "len-marrable"
  | "tom-ferriby"
  | "priya-lanyon"
  | "joan-ashbell"
  | "callum-dray"
  | "ruth-ellerbank"
  | "dev-sandhurst"
  | "marguerite-oyelowe-finch"
  | "beth-scarrow"
  | "hamid-corrigan"
  | "oona-prewett"
  | "giles-amory"
  | "fern-tolliver"
  | "kit-bramwell";

export type OrganisationKey =
  | "collaborate-cic"
  | "lankelly-chase"
  | "big-lottery-fund"
  | "barking-and-dagenham-partners"
  | "riverlight-neighbourhood-trust"
  | "ravensbeck-advice-network"
  | "breakwater-homelessness-group"
  | "millstone-lane-partnership"
  | "pitbrow-community-collective"
  | "snickelway-lived-experience-group"
  | "threadworks-learning-partnership"
  | "wandle-bridge-together"
  | "slipway-family-network"
  | "ten-boroughs-learning-exchange"
  | "fennimore-foundation"
  | "northfold-learning-lab";

export type PlaceKey =
  | "barking-and-dagenham"
  | "gateshead"
  | "plymouth"
  | "york"
  | "oldham"
  | "wigan"
  | "coventry"
  | "sutton"
  | "westmorland-and-furness"
  | "barrow-in-furness"
  | "greater-manchester";

export type ThemeKey =
  | "funding-and-commissioning"
  | "housing-and-homelessness"
  | "money-and-debt"
  | "health-and-care"
  | "mental-health"
  | "children-and-families"
  | "young-people"
  | "domestic-abuse"
  | "drugs-and-alcohol"
  | "work-and-skills"
  | "neighbourhoods-and-participation"
  | "frontline-practice"
  | "data-and-measurement"
  | "governance-and-leadership";

export type Stance = "present" | "missing" | "growing";
export type Level = "person" | "team" | "organisation" | "place" | "national";
export type NamedAs = "person" | "role" | "organisation" | "place";
export type InsightKind = "saw-this-too" | "different-here" | "builds-on-this" | "used-this";

/** A day as "2018-12-19"; a month as "2018-04". */
export type Day = string;
export type Month = string;

export type ToldNote = {
  /** Its number in the demonstration plan, 1 to 40. */
  number: number;
  place: PlaceKey;
  organisation: OrganisationKey;
  author: PersonKey;
  title: string;
  from: Month;
  to?: Month;
  setOut: string;
  worked?: string;
  challenging?: string;
  learned: string;
  next?: { decision: "keep" | "change" | "stop"; text: string };
  levels: Level[];
  behaviours: { number: number; stance: Stance }[];
  themes: ThemeKey[];
  /** The learning question, 1 to 8. */
  question?: number;
  challenge?: true;
  inquiry?: true;
  howWeKnow: ("observation" | "conversation" | "resident-story" | "numbers" | "evaluation")[];
  howSure: "hunch" | "few-times" | "tested" | "well-supported";
  sources?: { label: string; url: string }[];
  files?: ToldFile[];
  audience: "everyone" | "partners" | "organisation" | "circle";
  /** With audience "circle": whose it is. */
  circle?: { places: PlaceKey[]; organisations: OrganisationKey[] };
  /** With audience "partners": the day it opens to everyone, or days from today. */
  opensOn?: Day | { daysFromNow: number };
  namedAs: NamedAs;
  care: { answer: "nobody" } | { answer: "details-changed" } | { answer: "agreed"; who: string; how: string; reviewOn: Day };
  published: Day;
  /** Left past its review date, to show what that looks like. */
  overdue?: true;
  followUps?: { on: Day; text: string }[];
  /** The one draft that came back to its author, with the reason. */
  returned?: { reason: string };
  /** New words of its author for what is published: they wait, and the old ones stay up. */
  edit?: { nextText: string; hoursAgo: number };
  /** Sent now, and still to be looked at; `published` then says nothing. */
  waiting?: { hoursAgo: number };
};

/** A file as somebody would have it on their computer, and what it shows or says in words. */
export type ToldFile = { name: string; text: string; make: () => Promise<Uint8Array> };

export type ToldCard = {
  theme?: ThemeKey;
  kicker: string;
  /** One big fact in words: "8,000 views". */
  fact: string;
  text: string;
  place?: PlaceKey;
  next: string;
};

export type ToldPost = {
  slug: string;
  kind: "highlights" | "story" | "announcement";
  title: string;
  lede: string;
  /** Markdown, 250 to 700 words. */
  body: string;
  pull: string;
  next: string;
  cards?: ToldCard[];
  author: PersonKey;
  /** UK local time, "2018-12-19T14:25". */
  published: string;
  place?: PlaceKey;
  question?: number;
  report?: string;
  inquiry?: true;
  illustrative: boolean;
};

export type ToldWorkshop = {
  slug: string;
  title: string;
  on: Day;
  /** As a clock in the UK shows it: "10:00". */
  from: string;
  to: string;
  place: PlaceKey | "london";
  venue: string;
  forWhom: string;
  /** Illustrative, as all numbers of the demonstration are. */
  came: number;
  prompts: [string, string];
  answers: [string, string, string];
  outcome: string;
  /** The notes that came of it, by their numbers. */
  notes: number[];
  /** When it was published, and when what came of it was written down. */
  announced: Day;
  written: Day;
};

export type ToldReport = {
  slug: string;
  title: string;
  authors: string;
  publisher: string;
  published: Month;
  summary: string;
  /** Markdown web text; for a record of a real report only what is known of it. */
  body: string;
  externalUrl?: string;
  views?: { count: number; asOf: Day };
  place?: PlaceKey;
  inquiry?: true;
  illustrative: boolean;
};

export type Target = { note: number } | { post: string } | { report: string } | { question: number };

export type ToldInsight = {
  kind: InsightKind;
  on: Target;
  author: PersonKey;
  place: PlaceKey;
  statement: string;
  why?: string;
  condition?: string;
  /** Only with "used-this". */
  changed?: { what: string; when: Month };
  namedAs: NamedAs;
  /** A day for the archive; hours ago for what is waiting now. */
  sent: Day | { hoursAgo: number };
  waiting?: true;
};

export type ToldComment = {
  on: Target;
  author: PersonKey;
  body: string;
  sent: Day | { hoursAgo: number };
  edited?: string;
  waiting?: true;
  removed?: { reason: string };
  /** Staff would make an insight of it; with a place, its author has said yes. */
  promoted?: { kind: "saw-this-too" | "different-here" | "builds-on-this"; statement: string; place?: PlaceKey };
  replies?: { author: PersonKey; body: string; sent: Day | { hoursAgo: number } }[];
};

export type ToldSavedList = { by: PersonKey; name: string; things: (Target | { pattern: string })[] };

export type ToldPerson = {
  key: PersonKey;
  name: string;
  email: string;
  jobTitle: string;
  organisation?: OrganisationKey;
  lead?: true;
  staff?: "moderator" | "editor" | "administrator";
  /** A newcomer who asked to join and waits. */
  askedToJoin?: { organisation: OrganisationKey; words: string };
  about: string;
};

export type ToldOrganisation = {
  key: OrganisationKey;
  name: string;
  kind: "council" | "charity" | "funder" | "community-group" | "learning-partner" | "partnership";
  about: string;
  places: PlaceKey[];
  illustrative: boolean;
};

export type ToldPlace = {
  key: PlaceKey;
  gss: string;
  name: string;
  officialName: string;
  kind: string;
  nation: "England" | "Scotland" | "Wales" | "Northern Ireland";
  region: string;
  formerGss: string[];
  otherNames: string[];
  parent?: PlaceKey;
  /** GSS codes. */
  neighbours: string[];
  /** GSS codes of places like it, most alike first. */
  similar: string[];
  startedOn?: Day;
  endedOn?: Day;
  /** Three sentences: what people are trying to change here. */
  inBrief: string[];
};

export type ToldQuestion = {
  number: number;
  slug: string;
  question: string;
  /** If answered, what we would do differently. */
  whyItMatters: string;
  state: "open" | "being-worked-on" | "answered-for-now";
  /** What we think today, and what it rests on. */
  today?: { words: string; on: Day; restsOn: Cited[] };
  place?: PlaceKey;
  asked: Day;
};

/** A note or an insight by what it hangs on and where it is from, or a pattern by its address. */
export type Cited =
  | { note: number }
  | { insight: { on: { note: number } | { question: number }; from: PlaceKey } }
  | { pattern: string };

export type ToldPattern = {
  slug: string;
  claim: string;
  question?: number;
  /** Markdown. */
  body: string;
  limits: string;
  sources: (Exclude<Cited, { pattern: string }> & { stance: "for" | "against"; words: string })[];
  author: PersonKey;
  drafted: Day;
  published: Day;
  lookedAt: Day;
};

export type ToldChallenge = {
  slug: string;
  title: string;
  place: PlaceKey;
  whyHere: string;
  whatMakesItHard: string;
  selfCheck: { criterion: string; answer: string }[];
  missions: {
    title: string;
    dueOn: Day;
    test: string;
    answer?: { is: "yes" | "no" | "stopped"; why: string; on: Day };
  }[];
  projects: { name: string; what: string; stopped?: string }[];
};
