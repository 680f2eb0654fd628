export const mostTitle = 110;
export const mostForWhom = 200;
export const mostVenue = 200;
export const mostPrompts = 5;
export const mostAnswers = 6;
/** Of one prompt, or of one answer. */
export const mostLine = 240;
export const mostOutcome = 4000;
export const mostReason = 500;
/** More than anybody writes down after one day. */
export const mostNotes = 60;
export const mostCame = 100_000;
