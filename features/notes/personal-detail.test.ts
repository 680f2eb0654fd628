import { expect, test } from "vitest";
import { toldNotes } from "@/demo/notes/told-notes";
import { personalDetails } from "@/features/notes/personal-detail";
import { cpuTime } from "@/lib/cpu-time-for-tests";

const found = (text: string, known: string[] = []) =>
  personalDetails({ worked: text }, known).map(({ kind, text }) => `${kind}: ${text}`);

test.each([
  ["On Tuesday Amina Yusuf came back.", "name: Amina Yusuf"],
  ["Amina Yusuf came back.", "name: Amina Yusuf"],
  ["Peter Rogers came back.", "name: Peter Rogers"],
  ["We asked Sarah Green and her sister.", "name: Sarah Green"],
  ["In May Amina came back.", "name: Amina"],
  ["When Amina Yusuf's boiler broke, she rang.", "name: Amina Yusuf"],
  ["We rang Mrs Okafor first.", "name: Mrs Okafor"],
  ["“Ask Mr. O’Brien-Smith,” she said.", "name: Mr. O’Brien-Smith"],
  ["Her aunt, Siân ap Gruffudd, agreed.", "name: Siân ap Gruffudd"],
  ["It was Maria van der Berg who asked.", "name: Maria van der Berg"],
  ["Two visits to Krzysztof Wiśniewski were enough.", "name: Krzysztof Wiśniewski"],
  ["We met Marguerite Oyelowe-Finch twice.", "name: Marguerite Oyelowe-Finch"],
  ["A tenant called Tendai had stopped opening post.", "name: Tendai"],
  ["His sister Sarah told us.", "name: Sarah"],
  ["Auntie Jean runs the urn.", "name: Auntie Jean"],
  ["Dr Patel at the surgery agreed.", "name: Dr Patel"],
  ["Ring 07700 900123 after six.", "phone: 07700 900123"],
  ["Ring (020) 7946 0123.", "phone: (020) 7946 0123"],
  ["Ring +44 (0)7700 900 123.", "phone: +44 (0)7700 900 123"],
  ["Ring 01632-960-983.", "phone: 01632-960-983"],
  ["She moved to RM8 2AB in May.", "postcode: RM8 2AB"],
  ["she moved to ne8 1xx in may", "postcode: ne8 1xx"],
  ["NHS number 943 476 5919", "nhs-number: 943 476 5919"],
  ["NHS 9434765919.", "nhs-number: 9434765919"],
  ["Her number is QQ 12 34 56 C, no: AB 12 34 56 C.", "ni-number: AB 12 34 56 C"],
  ["ni ab123456c", "ni-number: ab123456c"],
  ["dob 03/05/1987", "birth-date: 03/05/1987"],
  ["Seen on 3.5.2018 at home.", "birth-date: 3.5.2018"],
  ["She was born on 3rd May 1987 in Oldham.", "birth-date: 3rd May 1987"],
  ["12 June 2009 is his birthday.", "birth-date: 12 June 2009"],
  ["Write to amina.yusuf+hb@example.co.uk today.", "email: amina.yusuf+hb@example.co.uk"],
  ["They lived at 14 Longbridge Road until June.", "address: 14 Longbridge Road"],
  ["The home was Flat 3, 22b St Mary’s Street.", "address: Flat 3, 22b St Mary’s Street"],
])("%s", (text, wanted) => expect(found(text)).toEqual([wanted]));

test.each([
  "Barking Council and Citizens Advice met at the Gascoigne Centre on Monday.",
  "We used Universal Credit figures from Greater Manchester Combined Authority.",
  "Jobcentre Plus sent 1,200 letters in 2018; 14 came back.",
  "The Big Lottery Fund paid £12,345.67, and £07700 more.",
  "Nobody came. Families Together ran the session on Saturday Morning.",
  "Housing First and Making Every Contact Count were words on a slide.",
  "### What Worked For Local People\n\nRinging first.",
  "WE RANG FIRST AND NOBODY WAS HOME",
  "Ring 0800 555 111 or 0300 123 4567, or 116 123.",
  "Reference HB-2018-0042, invoice 4008123456, ISBN 978-0-306-40615-7.",
  "Version 1.2.18 of the form has 12 pages; 3/5 liked it.",
  "In 2018 Station Road was closed, and 14 people in Longbridge Road rang.",
  "On 3 May 2018 we opened; born of a row about a kettle, it lasted.",
  "See https://example.org/amina.yusuf@example.org/07700900123 and RM8.",
  "Somali and Bengali speakers, Polish Saturday School parents, Eid and Christmas.",
  "“Grey coat, green folder, no uniform,” was how one of them put it.",
  "Debt Advisers knew first. The Mayor asked. Adult Social Care agreed.",
  "We met at St James Park and in Victoria Road.",
  "On Tuesdays and Thursdays we open; in Larkspur Yard too.",
])("%s holds nothing", (text) => expect(found(text)).toEqual([]));

test("what the site knows as a place or an organisation is no person", () => {
  expect(found("With Lankelly Chase we went on.")).toEqual(["name: Lankelly Chase"]);
  expect(found("With Lankelly Chase we went on.", ["Lankelly Chase"])).toEqual([]);
  expect(found("With Amina Yusuf we went on.", ["Lankelly Chase"])).toEqual(["name: Amina Yusuf"]);
});

test("each text is told once a field, in its order, with its place", () => {
  const details = personalDetails({
    worked: "Ring 07700 900123. Amina Yusuf (07700 900123) lives in RM8 2AB. Amina Yusuf agreed.",
    learned: "Amina Yusuf",
  });
  expect(details).toEqual([
    { kind: "phone", text: "07700 900123", field: "worked", at: 5 },
    { kind: "name", text: "Amina Yusuf", field: "worked", at: 19 },
    { kind: "postcode", text: "RM8 2AB", field: "worked", at: 55 },
    { kind: "name", text: "Amina Yusuf", field: "learned", at: 0 },
  ]);
});

test("in the demonstration's notes nothing is marked but the one person whom a moderator is to find", () => {
  const marked = toldNotes.flatMap(({ number, title, setOut, worked = "", challenging = "", learned, next, files = [] }) =>
    personalDetails({
      title,
      setOut,
      worked,
      challenging,
      learned,
      nextText: next?.text ?? "",
      files: files.map(({ name, text }) => `${name}\n${text}`).join("\n"),
    }).map(({ text }) => [number, text]),
  );
  expect(marked).toEqual([
    [44, "Mrs Eunice Hallowby"],
    [44, "14 Sallowfen Walk"],
  ]);
});

test.each([
  ["capitals", "Aa ".repeat(20_000)],
  ["digits", "0123 ".repeat(12_000)],
  ["postcodes", "RM8 2A".repeat(10_000)],
  ["addresses", "1 Aa Aa Aa ".repeat(6000)],
  ["particles", "Aa van der van der ".repeat(3000)],
  ["ats", "a@a.".repeat(15_000)],
])("sixty thousand characters of %s take less than a second", (_, text) => {
  expect(cpuTime(() => personalDetails({ text }))).toBeLessThan(1000);
});
