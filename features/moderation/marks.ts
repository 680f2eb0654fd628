/** What a helper may find in the words of something that waits: the kinds of personal detail, links, watched words, spam. */
export const markWords = {
  name: "Possible name",
  email: "Email address",
  phone: "Phone number",
  address: "Street address",
  postcode: "Postcode",
  "nhs-number": "NHS number",
  "ni-number": "National Insurance number",
  "birth-date": "Date of birth",
  link: "Link",
  watched: "Watched word",
  spam: "Looks like spam",
} as const;

export type Mark = keyof typeof markWords;

export const isMark = (text: string): text is Mark => text in markWords;

const aboutNobody: readonly string[] = ["link", "watched", "spam"] satisfies Mark[];

/** Those by which somebody could be found. */
export const personalMarks = Object.keys(markWords).filter((mark) => !aboutNobody.includes(mark));
