type Years = { startedOn: string | null; endedOn: string | null };

/** "since 2017", "2017 to 2019", "in 2018"; nothing where no year is known. */
export function yearsInWords({ startedOn, endedOn }: Years): string {
  const [from, to] = [startedOn?.slice(0, 4), endedOn?.slice(0, 4)];
  if (from && to) return from === to ? `in ${from}` : `${from} to ${to}`;
  if (from) return `since ${from}`;
  return to ? `until ${to}` : "";
}
