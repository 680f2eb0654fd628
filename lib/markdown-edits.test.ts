import { expect, test } from "vitest";
import { type Edit, headingToggled, linked, listToggled, markToggled, type Selected } from "@/lib/markdown-edits";

/** "We ⟦rang⟧ first": what is selected stands between the brackets; a caret is ⟦⟧. */
function read(drawn: string): Selected {
  const [before = "", rest = ""] = drawn.split("⟦");
  const [words = "", behind = ""] = rest.split("⟧");
  return { text: before + words + behind, from: before.length, to: before.length + words.length };
}

function draw({ text }: Selected, edit: Edit) {
  const whole = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  const [from, to] = edit.select;
  return `${whole.slice(0, from)}⟦${whole.slice(from, to)}⟧${whole.slice(to)}`;
}

const after = (drawn: string, edit: (selected: Selected) => Edit) => draw(read(drawn), edit(read(drawn)));

test.each([
  ["We ⟦rang⟧ first", "We **⟦rang⟧** first"],
  ["We **⟦rang⟧** first", "We ⟦rang⟧ first"],
  ["We ⟦**rang**⟧ first", "We ⟦rang⟧ first"],
  ["⟦**We** rang **first**⟧", "⟦We rang first⟧"],
  ["We ⟦rang ⟧first", "We **⟦rang⟧** first"],
  ["We ra⟦⟧ng first", "We **⟦rang⟧** first"],
  ["We ⟦⟧", "We **⟦⟧**"],
  ["We **⟦⟧**", "We ⟦⟧"],
  ["⟦One\n\nTwo⟧ ", "⟦**One**\n\n**Two**⟧ "],
  ["⟦**One**\n\n**Two**⟧", "⟦One\n\nTwo⟧"],
  ["⟦- One\n- Two⟧", "⟦- **One**\n- **Two**⟧"],
])("bold: %j", (drawn, wanted) => expect(after(drawn, (selected) => markToggled(selected, "**"))).toBe(wanted));

test("italic stands inside bold and goes again", () => {
  const italic = (selected: Selected) => markToggled(selected, "_");
  expect(after("**⟦rang⟧**", italic)).toBe("**_⟦rang⟧_**");
  expect(after("**_⟦rang⟧_**", italic)).toBe("**⟦rang⟧**");
});

test.each([
  ["See ⟦the report⟧.", "See [the report](⟦https://⟧)."],
  ["See ⟦⟧", "See [⟦⟧](https://)"],
  ["See ⟦https://example.org/a⟧", "See [⟦⟧](https://example.org/a)"],
])("link: %j", (drawn, wanted) => expect(after(drawn, linked)).toBe(wanted));

test.each([
  ["We rang⟦⟧ first", "- We rang first⟦⟧"],
  ["- We rang first⟦⟧", "We rang first⟦⟧"],
  ["⟦⟧", "- ⟦⟧"],
  ["Before\n⟦One\n\nTwo⟧\nAfter", "Before\n⟦- One\n\n- Two⟧\nAfter"],
  ["⟦1. One\n2. Two⟧", "⟦- One\n- Two⟧"],
  ["⟦One\nTwo\n⟧Three", "⟦- One\n- Two⟧\nThree"],
])("bullets: %j", (drawn, wanted) => expect(after(drawn, (selected) => listToggled(selected, "bullets"))).toBe(wanted));

test("numbers count, and go again", () => {
  const numbers = (selected: Selected) => listToggled(selected, "numbers");
  expect(after("⟦- One\n- Two\nThree⟧", numbers)).toBe("⟦1. One\n2. Two\n3. Three⟧");
  expect(after("⟦1. One\n2. Two⟧", numbers)).toBe("⟦One\nTwo⟧");
});

test.each([
  ["What ⟦⟧helped\nText", "### What helped⟦⟧\nText"],
  ["### What helped⟦⟧", "What helped⟦⟧"],
  ["- What helped⟦⟧", "### What helped⟦⟧"],
])("heading: %j", (drawn, wanted) => expect(after(drawn, headingToggled)).toBe(wanted));
