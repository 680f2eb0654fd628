import { expect, test } from "vitest";
import { dispositionOf, endingOf, fileNameOf } from "@/lib/file-name";

test.each([
  ["Tally of visits.csv", "csv", "Tally of visits.csv"],
  ["../../etc/passwd.txt", "txt", "passwd.txt"],
  ["C:\\Users\\me\\letter.PDF", "pdf", "letter.pdf"],
  ["photo.png", "webp", "photo.webp"],
  ["invoice\u202efdp.exe.pdf", "pdf", "invoicefdp.exe.pdf"],
  ["one\r\nSet-Cookie: a=b.pdf", "pdf", "one Set-Cookie a=b.pdf"],
  ['a"b<c>|d?.txt', "txt", "abcd.txt"],
  ["🏡 visits.csv", "csv", "🏡 visits.csv"],
  ["\ud83c half.csv", "csv", "\ufffd half.csv"],
  ["...csv", "csv", "file.csv"],
  [" .pdf", "pdf", "file.pdf"],
  ["\u0000.pdf", "pdf", "file.pdf"],
  [`${"a".repeat(300)}.docx`, "docx", `${"a".repeat(100)}.docx`],
  [`${"é".repeat(300)}.docx`, "docx", `${"é".repeat(100)}.docx`],
])("%j is kept as one line with its ending", (given, ending, expected) => {
  expect(fileNameOf(given, ending)).toBe(expected);
});

test("an ending is what follows the last full stop", () => {
  expect(["a.PDF", "a.tar.gz", "a", "a.", "a.b c", ".csv"].map(endingOf)).toEqual(["pdf", "gz", "", "", "", "csv"]);
});

test("a header is plain letters, with the whole name beside them", () => {
  expect(dispositionOf("attachment", "Kosten (März) 🏡 “a”.pdf")).toBe(
    "attachment; filename=\"Kosten (M_rz) __ _a_.pdf\"; filename*=UTF-8''Kosten%20%28M%C3%A4rz%29%20%F0%9F%8F%A1%20%E2%80%9Ca%E2%80%9D.pdf",
  );
  expect(() => new Headers({ a: dispositionOf("inline", fileNameOf('"; x\r\ny: z.txt', "txt")) })).not.toThrow();
});
