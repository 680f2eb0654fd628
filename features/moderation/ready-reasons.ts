export type ReasonedWay = "return" | "hold" | "decline" | "take-down";

type ReadyReason = {
  name: string;
  /** What it means, for whoever reads how we decide. */
  means: string;
  /** The words to begin with, for each decision that it fits; to be made one's own. */
  words: Partial<Record<ReasonedWay, string>>;
};

/** Eight reasons, in the same words wherever something goes back, is held, declined or taken down. */
export const readyReasons: readonly ReadyReason[] = [
  {
    name: "Somebody could be recognised",
    means: "A sister, a neighbour or a worker down the corridor would know who is meant.",
    words: {
      return: "A reader could recognise somebody in this. Please change or leave out the details, and send it again.",
      hold: "A reader could recognise somebody in this. It waits until we are sure that nobody is harmed by it.",
      decline: "A reader could recognise somebody in this, and changing the details would leave nothing to say.",
      "take-down": "Somebody could be recognised in this.",
    },
  },
  {
    name: "Not said that they agree",
    means: "People are described, and nothing says that they know it and agree.",
    words: {
      return: "It does not say whether the people in this have agreed to be described. Please ask them, or leave them out.",
      hold: "We do not know yet whether the people in this have agreed to be described. It waits until that is clear.",
      "take-down": "The people in this have not agreed to be described.",
    },
  },
  {
    name: "Not clear where or when",
    means: "Readers cannot tell which place this comes from, or from what time.",
    words: {
      return: "It is not clear yet where this happened, or when. One line would settle it.",
      decline: "It does not come from a place or a time that readers could know, so they could not learn from it.",
    },
  },
  {
    name: "Not what happened",
    means: "It is a plan, an opinion or a topic. What was seen or done is missing.",
    words: {
      return: "This says what you think, and not yet what you saw. What happened where you are?",
      decline: "This is a plan or an opinion. What is kept here is what somebody saw or tried.",
    },
  },
  {
    name: "Said already",
    means: "Much the same stands here already, and this adds nothing of its own.",
    words: {
      return: "Much the same has been said here already. What was different where you are?",
      decline: "Much the same stands here already, so this would add nothing for readers.",
      "take-down": "Much the same stands elsewhere here.",
    },
  },
  {
    name: "An advertisement",
    means: "It is there to sell or to praise.",
    words: {
      return: "This reads like an advertisement. Say what you saw, and it can be published.",
      decline: "This is an advertisement, and those are not published here.",
      "take-down": "This was an advertisement.",
    },
  },
  {
    name: "Fair point, unfair words",
    means: "It says of people what should be said of what happened. Disagreement itself is welcome.",
    words: {
      return: "The point is fair; the words about other people are not. Make the first without the second, and send it again.",
      hold: "The words about other people in this may harm them. It waits until we have asked those who know.",
      decline: "This attacks people. Disagreement is welcome here; attacks are not published.",
      "take-down": "This attacked people.",
    },
  },
  {
    name: "Something may be wrong",
    means: "Somebody who should know says that it was otherwise, or the figures do not fit each other.",
    words: {
      return: "Something in this does not fit with the rest. Please look at the figures again, or say how you know.",
      hold: "Somebody who should know says that this was otherwise. It waits until we have asked.",
      "take-down": "Something in this is wrong.",
    },
  },
];

/** Those that fit one decision, as a form offers them. */
export const reasonsFor = (way: ReasonedWay) =>
  readyReasons.flatMap(({ name, words }) => (words[way] ? [{ name, words: words[way] }] : []));
