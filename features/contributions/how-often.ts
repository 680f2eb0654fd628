import { inAll, type Limit, ofTheNew } from "@/web/limits";

/** In an hour; said in words on /about/how-we-decide. */
export const mostOfTheNew = 40;

/** What somebody new may send; whoever had two things published is trusted to know how much is enough. */
export const newContributions: readonly Limit[] = [
  {
    name: "contributions-of-a-new-person",
    times: mostOfTheNew,
    minutes: 60,
    words: "You have sent very much in an hour.",
    of: ofTheNew,
  },
  {
    name: "contributions-of-the-new-in-all",
    times: 2000,
    minutes: 60,
    words: "Very much is being sent just now, more than can be looked at.",
    of: (asked) => ofTheNew(asked) && inAll(),
    counts: "done",
  },
];
