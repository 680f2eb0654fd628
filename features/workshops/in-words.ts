/** "10:00 to 16:00", "from 10:00"; nothing where no time is known. */
export function timesInWords({ startsAt, endsAt }: { startsAt: string | null; endsAt: string | null }): string {
  if (!startsAt) return "";
  return endsAt ? `${startsAt} to ${endsAt}` : `from ${startsAt}`;
}

/** "64 people came" */
export const cameInWords = (came: number) =>
  came === 0 ? "Nobody came" : came === 1 ? "One person came" : `${came} people came`;
