/** Kinds of letters that a member may choose not to get. What concerns their own account always comes. */
export const declinableLetters = ["asked-to-join", "invitation-accepted"] as const;
