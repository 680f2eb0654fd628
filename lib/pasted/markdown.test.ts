import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cpuTime } from "@/lib/cpu-time-for-tests";
import { markdown } from "@/lib/markdown";
import { pastedMarkdown } from "@/lib/pasted/markdown";

const samples = new URL("./samples/", import.meta.url);
const names = readdirSync(samples)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(".html", ""));
const read = (file: string) => readFileSync(new URL(file, samples), "utf8");

test.each(names)("what is copied from %s", (name) => {
  expect(`${pastedMarkdown(read(`${name}.html`))}\n`).toBe(read(`${name}.md`));
});

test.each(names)("as a page shows it, what is copied from %s is no code, and a second paste changes nothing", (name) => {
  const html = markdown(read(`${name}.md`));
  expect(html).not.toMatch(/<(code|pre|img|hr|table|blockquote)|style=|Mso/);
  expect(markdown(pastedMarkdown(html))).toBe(html);
});

test.each([
  ["<b>Rang</b><b> first</b> and <i>wrote</i>", "**Rang first** and _wrote_"],
  ["<b><i>Both</i></b><i> one</i>", "**_Both_** _one_"],
  ["<b>One<br>two</b>", "**One  \ntwo**"],
  ["<h1><b>Bold</b> heading</h1>", "### Bold heading"],
  ["<h3>Third</h3><h4>Fourth</h4><h6>Sixth</h6>", "### Third\n\n#### Fourth\n\n#### Sixth"],
  ['<a href="HTTPS://example.org/a b">there</a>', "[there](https://example.org/a%20b)"],
  ['<a href="mailto:a@example.org">write</a>', "[write](mailto:a@example.org)"],
  ['<a href="javascript:alert(1)">x</a> <a href="file:///c:/a">y</a> <a href="#top">z</a>', "x y z"],
  ['<a href="https://example.org/"><img src="a.png"></a>', ""],
  ["<p>2 &lt; 3 &amp;&amp; a*b* _so_ `x` &amp;amp;</p>", "2 < 3 && a\\*b\\* \\_so\\_ \\`x\\` \\&amp;"],
  ["<p>Dear&nbsp;all,\u00ad\u200b</p>", "Dear all,"],
  ["<p>&#145;single&#146; &#147;double&#148; &#150; dash&#133;</p>", "‘single’ “double” – dash…"],
  ["<ol start=3><li>three<li>four</ol>", "3. three\n4. four"],
  ["<ol><li><p>One</p><p>more</p></li><li>Two</li></ol>", "1. One\n\n    more\n2. Two"],
  ["plain <xml>gone</xml><o:p>kept</o:p>", "plain kept"],
])("%s", (html, wanted) => expect(pastedMarkdown(html)).toBe(wanted));

test.each([
  ["deep", `${"<div>".repeat(500)}words${"</div>".repeat(500)}`],
  ["bold in bold", `${"<b>".repeat(300)}words${"</b>".repeat(300)}`],
  ["lists in lists", `${"<ul><li>".repeat(200)}words`],
  ["styles without an end", "<style ".repeat(50_000)],
  ["long", "<p>words <b>and</b> more</p>".repeat(5000)],
])("what is copied %s takes no longer than a second", (_, html) => {
  expect(cpuTime(() => pastedMarkdown(html))).toBeLessThan(1000);
});
