/** What a helper may find in the words of something that waits: the kinds of personal detail, and links. */
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
} as const;

export type Mark = keyof typeof markWords;

export const isMark = (text: string): text is Mark => text in markWords;

/** Those by which somebody could be found. */
export const personalMarks = Object.keys(markWords).filter((mark) => mark !== "link");
