const minutes = 60 * 1000;
const hours = 60 * minutes;
const days = 24 * hours;

/** How long a session lasts, in milliseconds. */
export const sessionLimits = {
  /** However much it is used. */
  absolute: 30 * days,
  /** Unused. */
  idle: 14 * days,
  /** How often its use is noted. */
  noted: 10 * minutes,
  /** How long a second factor makes somebody staff. */
  proof: 12 * hours,
  /** How long it is enough for a dangerous deed. */
  freshProof: 15 * minutes,
} as const;

/** Whether what happened then is still enough for a dangerous deed. */
export const isFresh = (at: Date | null | undefined) => at != null && at.getTime() > Date.now() - sessionLimits.freshProof;
