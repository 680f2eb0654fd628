/** The kinds of organisations, as readers see them. */
export const kindWords = {
  council: "Council",
  charity: "Charity",
  funder: "Funder",
  "community-group": "Community group",
  "learning-partner": "Learning partner",
  partnership: "Partnership",
} as const;
