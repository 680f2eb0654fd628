import { inAll, type Limit, ofANetwork } from "@/web/limits";

/** Whoever is worried says so a few times; whoever would empty the site comes soon to an end of it. */
export const howManyConcerns: readonly Limit<{ category: string }>[] = [
  {
    name: "concerns-from-a-network",
    times: 10,
    minutes: 60,
    words: "Very many concerns have come from your network in an hour.",
    of: ofANetwork,
  },
  {
    name: "hiding-from-a-network",
    times: 5,
    minutes: 24 * 60,
    words:
      "Several things have been hidden from your network in a day, and moderators are looking at them. Choose “Something else” and say it in words, and this is looked at, too.",
    of: (asked) => (asked.input.category === "recognisable" ? ofANetwork(asked) : null),
    counts: "done",
  },
  {
    name: "concerns-in-all",
    times: 300,
    minutes: 60,
    words: "Very many concerns are coming in just now, more than can be looked at.",
    of: inAll,
    counts: "done",
  },
];
