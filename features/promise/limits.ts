/** In how many working days an answer can be promised. */
export const promiseLimits = { fewest: 1, most: 10 } as const;
