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
      "Your name, email, job title, organisations and role, so that you can sign in and be named as you choose, and when you were last here. As long as you have the account: you close it yourself under your settings. When it has not been used for 90 days we ask you once, by email, whether you still need it.",
  },
  {
    key: "If somebody invites you",
    value:
      "The address that they gave us for you, who invited you, and to which organisation. Until you accept; otherwise for six months after the invitation has ended.",
  },
  {
    key: "What you write",
    value:
      "Your notes, what you add to them later, insights and comments, and how you chose to be named. Until you withdraw them. What others quoted or built on may stay, without your name.",
  },
  {
    key: "What you ask to be looked at again",
    value:
      "When you ask that somebody else looks at a decision: your words, and the answer. You, who decided, and those who look after the place can read them. Until you close your account.",
  },
  {
    key: "What a helper points out",
    value:
      "While something waits to be decided on: possible names and details, links and watched words in it, and what looks like spam, for the moderators of its place. Gone when it waits no more.",
  },
  {
    key: "If trust is granted to you or taken",
    value:
      "Who said so, when and why. You read it in a letter and among your contributions; those who look after what waits read it, too. Until you close your account; the record of what was decided keeps that it was.",
  },
  {
    key: "Files that you add",
    value:
      "Of a picture only what can be seen: not where or when it was taken, nor by what. A document as it is, with all that its program wrote into it, such as who made it. As long as your note has it, or an earlier version of the note; what you took out before you sent it goes after a week.",
  },
  {
    key: "What you save",
    value:
      "Your lists and what is in them, for your eyes only: staff see that you keep lists, not what is in them. Until you take things out, delete a list or close your account.",
  },
  {
    key: "What you want to hear of",
    value:
      "The searches that you save and the places that you follow, to write to you when something is new. Nobody else sees which: staff see that there are some. Until you stop them or close your account.",
  },
  {
    key: "Who agreed to be described",
    value:
      "For a note about somebody who agreed: who asked, how, and when to ask again. Only its author and the editors see it. As long as the note is there.",
  },
  {
    key: "What was decided",
    value:
      "Who published or returned what, when and why, what was remarked on it, and what moderators said about it among themselves, so that decisions can be explained and appealed. As long as this site runs.",
  },
  {
    key: "Letters to you",
    value:
      "What an email to you says, until it has been sent. After that only your address and when it went out or was refused, for 30 days.",
  },
  {
    key: "Signing in",
    value:
      "A code, for ten minutes; then a mark that you are signed in, for 30 days or until you sign out, with the kind of browser and when it was last used, so that you can tell your devices apart. If you add a passkey or an authenticator app, what we need to know them again. All of it is kept in a form that nobody can use to sign in as you.",
  },
  {
    key: "If your organisation signs you in",
    value: "Which organisation, the number under which it knows you, and the address it gave us last. Until you disconnect it.",
  },
  {
    key: "When very much is sent",
    value:
      "How many codes or contributions came from a network or a person within the hour, under a scrambled number that stands for it. For two hours at most.",
  },
];
