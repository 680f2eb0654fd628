import { namesIn } from "@/features/notes/person-names";

export const detailKinds = ["email", "ni-number", "nhs-number", "phone", "address", "postcode", "birth-date", "name"] as const;

export type PersonalDetail = {
  kind: (typeof detailKinds)[number];
  text: string;
  /** The field that it stands in, and where in the field's text. */
  field: string;
  at: number;
};

type Span = { text: string; at: number };

/**
 * What could point to a person, in the order in which it stands in each field: a help for whoever sends or moderates, never
 * a verdict. Each text is told once a field.
 *
 * @param fields plain text or Markdown, by the field's name
 * @param known names of places, organisations and other things that are no person's
 */
export function personalDetails(fields: Readonly<Record<string, string>>, known: readonly string[] = []): PersonalDetail[] {
  return Object.entries(fields).flatMap(([field, text]) => {
    const details: PersonalDetail[] = [];
    // What one kind has found is nobody else's: an NHS number is no phone number as well.
    let rest = text.replace(/https?:\/\/[^\s)]+/g, blank);
    for (const kind of detailKinds) {
      const spans = kind === "name" ? namesIn(rest, known) : finders[kind](rest);
      for (const { text: found, at } of spans) {
        if (!details.some((one) => one.kind === kind && one.text === found)) details.push({ kind, text: found, field, at });
        rest = rest.slice(0, at) + blank(found) + rest.slice(at + found.length);
      }
    }
    return details.sort((one, other) => one.at - other.at);
  });
}

/** Signs that belong to no word, so that nothing is found across the gap. */
const blank = (found: string) => "\u0000".repeat(found.length);

const all =
  (pattern: RegExp, isSo: (found: string) => boolean = () => true) =>
  (text: string) =>
    [...text.matchAll(pattern)].map((match): Span => ({ text: match[0], at: match.index })).filter((span) => isSo(span.text));

const digitsOf = (text: string) => text.replace(/\D/g, "");

const street =
  "Road|Rd|Street|St|Avenue|Ave|Lane|Close|Drive|Crescent|Court|Place|Way|Terrace|Gardens|Grove|Walk|Row|Square|Mews|Hill|Rise|Green|View";
const month =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const areas =
  "AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE";

const finders: Record<Exclude<PersonalDetail["kind"], "name">, (text: string) => Span[]> = {
  email: all(/[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu),
  "ni-number": all(
    /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/giu,
    (found) => !/ /.test(found) || found === found.toUpperCase(),
  ),
  "nhs-number": all(/(?<![\d.,£-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\d-]|[.,]\d)/g, isNhsNumber),
  phone: all(/(?<![\d.,£+])(?:\+44 ?(?:\(0\) ?)?|\(0\d{2,4}\) ?|0)\d(?:[ -]?\d){5,9}(?!\d|[.,]\d)/g, isPersonalPhone),
  address: all(
    new RegExp(
      `(?<![\\d£.,])(?:(?:Flat|Apartment|Room) \\w{1,4},? )?(?!(?:19|20)\\d\\d )\\d{1,4}[a-zA-Z]?,? (?:[A-Z][\\p{L}’'-]+ ){1,3}(?:${street})(?!\\p{L})`,
      "gu",
    ),
  ),
  postcode: all(new RegExp(`(?<![\\p{L}\\p{N}])(?:${areas})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])`, "giu")),
  "birth-date": (text) => [
    ...all(/(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)/g)(text),
    ...writtenBirthDates(text),
  ],
};

/** The tenth digit is reckoned from the others, by elevens. */
function isNhsNumber(found: string) {
  const digits = [...digitsOf(found)].map(Number);
  if (digits[0] === 0) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === digits[9];
}

/** 03 and 08 are lines of services. */
function isPersonalPhone(found: string) {
  const number = digitsOf(found).replace(/^440?/, "0");
  return /^0[127]\d{8,9}$/.test(number);
}

/** A day in words is a date of birth only where somebody says so. */
function writtenBirthDates(text: string) {
  const dates = all(new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month}),? (?:19|20)?\\d\\d(?!\\d)`, "gi"))(text);
  return dates.filter(({ at, text: { length } }) => {
    const [before, behind] = [text.slice(Math.max(0, at - 40), at), text.slice(at + length, at + length + 25)];
    return /\b(?:born|d\.?o\.?b\.?|birth(?:day|date)?)\b[^.!?;]*$/i.test(before) || /^[^.!?;]*\bbirthday\b/i.test(behind);
  });
}
