/** What a deed takes of the processor, in milliseconds: the same however busy the machine is with other things. */
export function cpuTime(deed: () => unknown): number {
  const before = process.cpuUsage();
  deed();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
