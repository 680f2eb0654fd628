import { type Limit, ofAPerson } from "@/web/limits";

const aDay = { name: "files-of-a-person", times: 60, minutes: 24 * 60, words: "You have added very many files in a day." };

export const filesADay: Limit = { ...aDay, of: ofAPerson };

/** Of a form that may bring one. */
export const filesInFormsADay: Limit<{ file?: File }> = {
  ...aDay,
  of: (asked) => (asked.input.file ? ofAPerson(asked) : null),
};
