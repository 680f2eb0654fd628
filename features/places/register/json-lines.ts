type Frame = { isArray: boolean; key: string };
type Awaited = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in its strings
  /[ \t\r\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|([{}[\],:])|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** Where each value of a JSON text begins, with the path to it; answers where the text stops being JSON, if it does. */
function walk(text: string, visit: (path: string[], offset: number) => void): number | undefined {
  const frames: Frame[] = [];
  let awaited: Awaited = "value";
  const settled = (): Awaited => (frames.length > 0 ? "comma or end" : "nothing");
  token.lastIndex = 0;
  for (let end = 0; ; end = token.lastIndex) {
    const match = token.exec(text);
    if (!match)
      return awaited === "nothing" && text.slice(end).trim() === ""
        ? undefined
        : end + (text.slice(end).match(/^\s*/)?.[0].length ?? 0);
    const [whole, string, mark] = match;
    const offset = end + whole.length - whole.trimStart().length;
    const frame = frames.at(-1);
    if (awaited === "key" || awaited === "key or end") {
      if (string && frame) {
        frame.key = string.slice(1, -1);
        awaited = "colon";
      } else if (mark === "}" && awaited === "key or end") {
        frames.pop();
        awaited = settled();
      } else return offset;
    } else if (awaited === "colon") {
      if (mark !== ":") return offset;
      awaited = "value";
    } else if (awaited === "comma or end") {
      if (mark === "," && frame) {
        if (frame.isArray) frame.key = String(Number(frame.key) + 1);
        awaited = frame.isArray ? "value" : "key";
      } else if (mark === (frame?.isArray ? "]" : "}")) {
        frames.pop();
        awaited = settled();
      } else return offset;
    } else if (awaited === "nothing") return offset;
    else if (mark === "]" && awaited === "value or end") {
      frames.pop();
      awaited = settled();
    } else if (mark === "{" || mark === "[") {
      visit(
        frames.map(({ key }) => key),
        offset,
      );
      frames.push({ isArray: mark === "[", key: "0" });
      awaited = mark === "[" ? "value or end" : "key or end";
    } else if (mark) return offset;
    else {
      visit(
        frames.map(({ key }) => key),
        offset,
      );
      awaited = settled();
    }
  }
}

const lineAt = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

/** The line on which a text stops being JSON. `JSON.parse` knows, but does not say it on every version of Node.js. */
export function lineOfFault(text: string): number {
  return lineAt(text, walk(text, () => {}) ?? text.length);
}

/** The line of the value at this path, or of the nearest thing around it that is there. */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const wanted = path.map(String);
  let nearest = { depth: -1, offset: 0 };
  walk(text, (here, offset) => {
    if (here.length > nearest.depth && here.every((key, depth) => key === wanted[depth]))
      nearest = { depth: here.length, offset };
  });
  return lineAt(text, nearest.offset);
}
