/** What a row of the record can be about. */
export const nounWords = {
  note: "Note",
  insight: "Insight",
  comment: "Comment",
  "follow-up": "Later on",
  concern: "Report of concern",
  post: "Post",
  report: "Report",
  question: "Question",
  pattern: "Pattern",
  challenge: "Challenge",
  mission: "Mission",
  inquiry: "Inquiry",
  workshop: "Workshop",
  place: "Place",
  organisation: "Organisation",
  member: "Person",
  membership: "Membership",
  invitation: "Invitation",
  session: "Signed-in browser",
  factor: "Second factor",
  identity: "Sign-in of an organisation",
  letter: "Letter",
  theme: "Theme",
  "behaviour-set": "Set of behaviours",
  "saved-list": "Saved list",
  "duty-week": "Week of the rota",
  "watched-words": "Watched words",
  synonyms: "Words that find each other",
  site: "The site",
} as const;

const isNoun = (noun: string): noun is keyof typeof nounWords => noun in nounWords;

/** "Note": what a row is about; a kind that is not known yet as it is stored. */
export const nounInWords = (noun: string) => (isNoun(noun) ? nounWords[noun] : noun);
