import { SummaryList } from "@/components/summary-list";

/** What, why and how long: a row for each. */
export function WhatWeKeep() {
  return (
    <section aria-labelledby="what-we-keep">
      <h2 id="what-we-keep" className="mb-4 text-h2">
        What we keep, why, and for how long
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}

const rows = [
  {
    key: "If you only read",
    value:
      "Nothing about you. For each request a line is written with its time, kind and a random number, to find faults. It holds no name and no address.",
  },
  {
    key: "Your account",
    value:
      "Your name, email, job title and organisation, so that you can sign in and be named as you choose. As long as you have the account.",
  },
  {
    key: "What you write",
    value:
      "Your notes, insights and comments, and how you chose to be named. Until you withdraw them. What others quoted or built on may stay, without your name.",
  },
  {
    key: "Who agreed to be described",
    value:
      "For a note about somebody who agreed: who asked, how, and when to ask again. Only its author and the editors see it. As long as the note is there.",
  },
  {
    key: "What was decided",
    value:
      "Who published or returned what, when and why, so that decisions can be explained and appealed. As long as this site runs.",
  },
  {
    key: "Letters to you",
    value: "The emails we sent you, so that we can see whether they went out.",
  },
  {
    key: "Signing in",
    value:
      "A code, for ten minutes; then a mark that you are signed in, for 30 days or until you sign out. Both are kept in a form that nobody can use to sign in as you.",
  },
];
