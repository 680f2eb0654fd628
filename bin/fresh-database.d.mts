/** @param name letters and underscores */
export function freshDatabase(name: string): Promise<{ ownerUrl: string; appUrl: string; stop: () => Promise<void> }>;
