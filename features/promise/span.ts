/** The last so many days, until now. */
export const spans = [7, 28, 90] as const;
export type Span = (typeof spans)[number];

/** What the address says; four weeks where it says nothing that is one. */
export const readSpan = (text: unknown): Span => spans.find((one) => String(one) === text) ?? 28;

export const spanHref = (days: Span) => (days === 28 ? "/moderation/promise" : `/moderation/promise?days=${days}`);
