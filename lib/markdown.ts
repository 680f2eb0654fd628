import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

type Node = { type: string; tagName?: string; properties?: Record<string, unknown>; children?: Node[] };

/** Links of people's own lead out of the house; headings start below the page's own. */
function settle(node: Node) {
  if (node.tagName === "a" && /^https?:/.test(String(node.properties?.href))) {
    node.properties = { ...node.properties, rel: ["nofollow", "ugc", "noopener"] };
  }
  if (node.tagName === "h1") node.tagName = "h2";
  for (const child of node.children ?? []) settle(child);
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: [
      "a",
      "blockquote",
      "br",
      "code",
      "del",
      "em",
      "h1",
      "h2",
      "h3",
      "h4",
      "hr",
      "li",
      "ol",
      "p",
      "pre",
      "strong",
      "table",
      "tbody",
      "td",
      "th",
      "thead",
      "tr",
      "ul",
    ],
    attributes: { a: ["href"], td: ["align"], th: ["align"] },
    protocols: { href: ["http", "https", "mailto"] },
    clobberPrefix: "said-",
  })
  .use(() => settle)
  .use(rehypeStringify);

// A line of a thousand ">" would nest a thousand quotations, and no stack is deep enough for those who walk such a tree.
const tooDeep = /^((?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){16}[ \t]*)(?=\S)/gm;

/**
 * Markdown as safe HTML, once, when it is written: a sanitised tree, no raw HTML, no images, links http(s),
 * mailto or within the site.
 */
export function markdown(text: string): string {
  return String(processor.processSync(text.replace(tooDeep, "$1\\")));
}
