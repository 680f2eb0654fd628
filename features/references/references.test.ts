import { expect, test } from "vitest";
import { bibtexOf, texOf } from "@/features/references/bibtex";
import { authorOf } from "@/features/references/cited";
import { harvardLine, plainly } from "@/features/references/in-words";
import { nameWithInitials } from "@/features/references/person-in-order";
import { type CitedNote, citedNote, citedPost, citedQuestion, citedReport } from "@/features/references/things";
import { byline, type NamedAs } from "@/lib/byline";

const site = { name: "Hereabouts", url: "https://hereabouts.example" };
const today = new Date("2026-03-05T12:00:00Z");
const who = {
  name: "Tom Ferriby",
  jobTitle: "Debt caseworker lead",
  organisation: "Ravensbeck Advice Network",
  place: "Gateshead",
};

function note(namedAs: NamedAs, more: Partial<CitedNote> = {}) {
  return citedNote(
    {
      reference: "HB-2018-0011",
      title: "Ringing before writing halved first-visit no-shows",
      byline: byline(namedAs, who),
      namedAs,
      organisation: namedAs === "place" ? null : { name: who.organisation },
      publishedAt: new Date("2018-06-12T09:00:00Z"),
      ...more,
    },
    site,
  );
}

const place = "Available at: https://hereabouts.example/r/HB-2018-0011 (Accessed: 5 March 2026).";
const what = "Ringing before writing halved first-visit no-shows. Hereabouts learning note HB-2018-0011.";

test("a note in plain words, by whom its author chose to be named", () => {
  const rest = `(2018). “Ringing before writing halved first-visit no-shows”. Hereabouts learning note HB-2018-0011, CC BY 4.0. https://hereabouts.example/r/HB-2018-0011`;
  expect(plainly(note("person"))).toBe(`Tom Ferriby, Ravensbeck Advice Network ${rest}`);
  expect(plainly(note("role"))).toBe(`Debt caseworker lead, Ravensbeck Advice Network ${rest}`);
  expect(plainly(note("organisation"))).toBe(`Ravensbeck Advice Network ${rest}`);
  expect(plainly(note("place"))).toBe(`A partner in Gateshead ${rest}`);
});

test("the same in Harvard: a person in order, whose organisation publishes; otherwise whoever speaks together", () => {
  expect(harvardLine(note("person"), today)).toBe(`Ferriby, T. (2018) ${what} Ravensbeck Advice Network. ${place}`);
  expect(harvardLine(note("role"), today)).toBe(`Ravensbeck Advice Network (2018) ${what} ${place}`);
  expect(harvardLine(note("organisation"), today)).toBe(`Ravensbeck Advice Network (2018) ${what} ${place}`);
  expect(harvardLine(note("place"), today)).toBe(`A partner in Gateshead (2018) ${what} ${place}`);
});

test("the same as BibTeX", () => {
  expect(bibtexOf("HB-2018-0011", note("person"), today)).toBe(
    `@techreport{HB-2018-0011,
  author = {Ferriby, Tom},
  title = {{Ringing before writing halved first-visit no-shows}},
  type = {Hereabouts learning note},
  number = {HB-2018-0011},
  institution = {Ravensbeck Advice Network},
  year = {2018},
  month = jun,
  url = {https://hereabouts.example/r/HB-2018-0011},
  urldate = {2026-03-05},
  note = {CC BY 4.0}
}
`,
  );
  expect(bibtexOf("k", note("place"), today)).toContain("  author = {{A partner in Gateshead}},");
  expect(bibtexOf("k", note("place"), today)).toContain("  institution = {Hereabouts},");
});

test.each(["place", "organisation", "role"] as const)(
  "named as %s, no citation holds the person, nor what was not chosen",
  (namedAs) => {
    const cited = note(namedAs);
    const all = [plainly(cited), harvardLine(cited, today), bibtexOf("k", cited, today)].join("\n");
    expect(all).not.toMatch(/Tom|Ferriby/);
    if (namedAs === "place") expect(all).not.toContain(who.organisation);
  },
);

test("a note whose organisation was renamed since still parts person and organisation", () => {
  expect(authorOf("Ann Bell, Barking, Havering and Redbridge", "person", "Another Name")).toEqual({
    person: "Ann Bell",
    of: "Barking, Havering and Redbridge",
  });
  expect(authorOf("Ann Bell, OBE, Works, Ltd", "person", "Works, Ltd")).toEqual({ person: "Ann Bell, OBE", of: "Works, Ltd" });
  expect(authorOf("Former member", "person", "Works, Ltd")).toEqual({ group: "Former member" });
});

test.each([
  ["Tom Ferriby", "Ferriby, T."],
  ["Dr Oona Prewett", "Prewett, O."],
  ["Marguerite Oyelowe-Finch", "Oyelowe-Finch, M."],
  ["Jean-Paul Mary Sartre", "Sartre, J.-P.M."],
  ["Ludwig van Beethoven", "van Beethoven, L."],
  ["Anna de la Cruz", "de la Cruz, A."],
  ["Élodie Ó Brien", "Brien, É.Ó."],
  ["Ann Bell OBE", "Bell, A."],
  ["Ann Bell MA, PhD", "Ann Bell MA, PhD"],
  ["Adele", "Adele"],
  ["Li Na and Wu Min", "Li Na and Wu Min"],
  ["王小明", "王小明"],
  ["وفاء حسن", "وفاء حسن"],
])("%s is cited as %s", (person, cited) => expect(nameWithInitials(person)).toBe(cited));

/** As BibTeX reads a value: braces are counted, a backslash before one or not. */
function isBalanced(text: string) {
  let depth = 0;
  for (const mark of text) {
    if (mark === "{") depth++;
    if (mark === "}") depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const hostile = [
  "100% of R&D_spend #1 at $5 ~ x^2 <b> | \\input{/etc/passwd}",
  "}}, author = {Somebody Else",
  "{{{{{",
  "\\}\\}\\}",
  "\\",
  "@string{x = 1}",
  'Quotes " and “more” and ‘yet more’',
  "Two\nlines\r\nand a\ttab",
  "Naïve Łódź 王小明 🏘️",
  "\u202Egnitirw erofeb gnigniR\u202C",
  "</pre><script>alert(1)</script>",
];

test.each(hostile)("a hostile title stays one field, in one line: %j", (title) => {
  const cited = note("person", { title, byline: `${title}, ${title}` });
  const entry = bibtexOf("HB-2018-0011", cited, today);
  expect(isBalanced(entry)).toBe(true);
  expect(entry.trimEnd().split("\n")).toHaveLength(12);
  expect(entry.match(/^ {2}author = /gm)).toHaveLength(1);
  // What is left of TeX's own marks once our commands are taken out: nothing but braces of the entry itself.
  const [, inside = ""] = /title = \{\{(.*)\}\},/.exec(entry) ?? [];
  expect(inside.replace(/\{\\text\w+\}|\\[&%$#_]/g, "")).not.toMatch(/[\\{}~^<>|&%$#_]/);
  for (const line of [plainly(cited), harvardLine(cited, today)]) {
    expect(line).not.toMatch(/[\n\r\t\u202a-\u202e]/);
    expect(line).toContain("https://hereabouts.example/r/HB-2018-0011");
  }
});

test("letters of all scripts stay as they are", () =>
  expect(texOf("Naïve Łódź 王小明 🏘️ – “so”")).toBe("Naïve Łódź 王小明 🏘️ – “so”"));

test("a title that ends in a mark of its own gets no second one", () => {
  expect(harvardLine(note("place", { title: "Who says no?" }), today)).toContain(
    "(2018) Who says no? Hereabouts learning note",
  );
});

test("a post, a report of our own, one from elsewhere, a question", () => {
  const post = {
    slug: "so-it-goes",
    title: "So it goes",
    byline: "Idris Vale, Collaborate CIC",
    publishedAt: new Date("2018-12-31T23:59:00Z"),
  };
  expect(harvardLine(citedPost(post, site), today)).toBe(
    "Vale, I. (2018) So it goes. Hereabouts post. Collaborate CIC. Available at: https://hereabouts.example/posts/so-it-goes (Accessed: 5 March 2026).",
  );
  const report = {
    slug: "new-world",
    title: "A Whole New World",
    authors: "Davidson Knight, Lowe, Brossard and Wilson",
    publisher: "Collaborate",
    publishedOn: "2017-05-01",
    externalUrl: null,
  };
  expect(plainly(citedReport(report, site))).toBe(
    "Davidson Knight, Lowe, Brossard and Wilson (2017). “A Whole New World”. Collaborate, CC BY 4.0. https://hereabouts.example/reports/new-world",
  );
  const elsewhere = citedReport({ ...report, externalUrl: "https://example.org/a_b%20{c}.pdf" }, site);
  expect(harvardLine(elsewhere, today)).toBe(
    "Davidson Knight, Lowe, Brossard and Wilson (2017) A Whole New World. Collaborate. Available at: https://example.org/a_b%20{c}.pdf (Accessed: 5 March 2026).",
  );
  expect(bibtexOf("new-world", elsewhere, today)).toContain("  url = {https://example.org/a_b%20%7Bc%7D.pdf},");
  expect(bibtexOf("new-world", elsewhere, today)).toContain("  author = {{Davidson Knight, Lowe, Brossard and Wilson}},");
  const question = {
    slug: "why",
    number: 3,
    question: "How do we hear from people who never come?",
    askedOn: "2018-02-01",
    todayOn: null,
  };
  expect(plainly(citedQuestion(question, site))).toBe(
    "Hereabouts (2018). “How do we hear from people who never come?”. Hereabouts learning question 3, CC BY 4.0. https://hereabouts.example/questions/why",
  );
});

test("the year is that of the UK, at the turn of it too", () => {
  expect(plainly(note("place", { publishedAt: new Date("2018-12-31T23:59:59Z") }))).toContain("(2018)");
  expect(plainly(note("place", { publishedAt: new Date("2019-01-01T00:00:00Z") }))).toContain("(2019)");
});
