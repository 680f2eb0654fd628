/** Kinds of letters that a member may choose not to get. What concerns their own account always comes. */
const toLeads = ["asked-to-join", "invitation-accepted"] as const;
const toAnybody = ["used-this", "later-on", "published", "places-followed", "saved-searches"] as const;
const toModerators = ["what-waits"] as const;
export const declinableLetters = [...toLeads, ...toAnybody, ...toModerators] as const;

export type DeclinableLetter = (typeof declinableLetters)[number];

export const goesToAnybody = (letter: DeclinableLetter) => toAnybody.some((one) => one === letter);
export const goesToLeads = (letter: DeclinableLetter) => toLeads.some((one) => one === letter);
