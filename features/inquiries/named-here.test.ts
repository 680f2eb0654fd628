import { expect, test } from "vitest";
import { namedHere } from "@/features/inquiries/named-here";

const id = "0198c0de-0000-7000-8000-000000000001";

test.each([
  [`post:${id}`, { by: "id", noun: "post", id }],
  [`report:${id}`, { by: "id", noun: "report", id }],
  ["https://hereabouts.example/posts/so-it-goes", { by: "address", noun: "post", slug: "so-it-goes" }],
  ["/reports/a-whole-new-world/?from=here#top", { by: "address", noun: "report", slug: "a-whole-new-world" }],
  ["https://hereabouts.example/notes/ringing-first", { by: "note" }],
  ["hb-2018-0042", { by: "note" }],
  ["/questions/why", { by: "other" }],
  ["https://elsewhere.example/", { by: "other" }],
  ["  A Whole New World ", { by: "title", words: "A Whole New World" }],
  ["Either/or", { by: "title", words: "Either/or" }],
])("%s", (pasted, named) => expect(namedHere(pasted)).toEqual(named));
