/** Codes of an authenticator app, the right one included, before it rests. */
export const triesBeforeRest = 5;
/** How long no code of it is looked at then. */
export const minutesOfRest = 5;
/** How long a key that no app has answered for yet stays the same. */
export const minutesToSetUp = 30;
/** How long a passkey may take to answer. */
export const minutesToAnswer = 5;
/** How many recovery codes are made at once, and at how many left the page warns. */
export const recoveryCodesMade = 10;
export const fewRecoveryCodes = 2;
