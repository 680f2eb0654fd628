/** What of a world has a name, so that the pages asked for are the same ones every time. */
export const members = 500;
export const organisations = 60;
export const places = 361;
export const questions = 40;
export const patterns = 200;
export const inquiries = 6;

/** Every so many notes one is much talked about: hundreds of insights and comments. */
export const busyEvery = 500;

export const slugs = {
  busyNote: `a-note-of-many-words-${busyEvery}`,
  quietNote: "a-note-of-many-words-77",
  /** Notes are spread unevenly: the first places wrote the most. */
  busyPlace: "place-13",
  quietPlace: "place-340",
  /** The first twelve are larger areas, with parts. */
  wholeOfPlaces: "place-1",
  busyOrganisation: "organisation-2",
  quietOrganisation: "organisation-57",
  busyQuestion: "question-1",
  busyPattern: "pattern-1",
  quietPattern: "pattern-77",
  challenge: "challenge-1",
  inquiry: "inquiry-1",
  busyTheme: "theme-1",
  rareTheme: "theme-14",
  post: "post-1",
  report: "report-1",
} as const;

/** By their numbers. The first six are staff. */
export const people = { partner: 100, moderator: 4, moderatorOfPlaces: 5 } as const;

export const sessionToken = (member: number) => `a-session-of-member-${member}`;
