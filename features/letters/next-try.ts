const minute = 60;
const hour = 60 * minute;
const patience = 72 * hour;

/** After each time that no answer came, so that a server which keeps letters without saying so gets few of the same. */
const afterDoubt = [5, minute, 6 * minute, 36 * minute, 3.6 * hour, 21.6 * hour];

type Tried = {
  /** Seconds since the letter was written. */
  age: number;
  /** How often no answer came, this time included. */
  doubts: number;
  isInDoubt: boolean;
};

/**
 * In how many seconds a letter that was not taken is tried again: half as long as it has waited, so that an outage is over
 * for every letter within half its length. Null when three days, or seven tries without an answer, are enough.
 */
export function nextTry({ age, doubts, isInDoubt }: Tried) {
  if (age > patience) return null;
  const wait = Math.min(Math.max(age / 2, 2), hour / 2);
  if (!isInDoubt) return wait;
  const long = afterDoubt[doubts - 1];
  return long === undefined ? null : Math.max(wait, long);
}
