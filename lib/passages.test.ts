import { expect, test } from "vitest";
import { markdown } from "@/lib/markdown";
import { around, lineOfHtml, marked, standsIn, textAsHtml } from "@/lib/passages";

const html = markdown("The **first contact** decides — it’s what follows.\n\nA letter < a call & more.");

test("a passage is found whatever the marks, the spaces and the quotation marks", () => {
  for (const passage of [
    "The first contact decides",
    "first\n contact",
    "it's what follows. A letter",
    "a call & more",
    "decides - it’s",
  ])
    expect(standsIn(html, passage), passage).toBe(true);
  expect(standsIn(html, "the second contact")).toBe(false);
});

test("it is marked within its own tags, and nothing else of the text is changed", () => {
  expect(marked(html, ["The first contact"])).toContain(
    "<p><mark>The </mark><strong><mark>first contact</mark></strong> decides",
  );
  expect(marked(html, ["follows. A letter"])).toContain("<mark>follows.</mark></p>\n<p><mark>A letter</mark>");
  for (const passages of [[], ["nothing"], ["first", "first contact"], ["p", "strong"], ["<", "&"]])
    expect(marked(html, passages).replace(/<\/?mark>/g, "")).toBe(html);
});

test("what is no HTML stays text", () => {
  const text = "Ten < eleven <b>& more";
  expect(lineOfHtml(textAsHtml(text))).toBe(text);
  expect(marked(textAsHtml(text), ["<b>"])).toBe("Ten &lt; eleven <mark>&lt;b&gt;</mark>&amp; more");
});

test("with some words around it", () => {
  expect(around(html, "contact decides")).toEqual({
    before: "The first ",
    words: "contact decides",
    after: " — it’s what follows. A letter < a call & more.",
  });
  expect(around(markdown(`${"word ".repeat(50)}here ${"again ".repeat(50)}`), "here")).toMatchObject({
    before: expect.stringMatching(/^… word/),
    after: expect.stringMatching(/again …$/),
  });
  expect(around(html, "elsewhere")).toBeNull();
  expect(around(html, "")).toBeNull();
});
