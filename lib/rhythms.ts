/** How often somebody is told of what is new. */
export const rhythms = ["weekly", "daily", "off"] as const;

export type Rhythm = (typeof rhythms)[number];
