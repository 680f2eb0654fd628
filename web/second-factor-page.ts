/** Where somebody shows a second factor, or sets one up, and goes on from. */
export const secondFactorPage = (next: string) => `/sign-in/second?next=${encodeURIComponent(next)}`;
