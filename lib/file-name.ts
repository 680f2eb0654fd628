// Control and format characters (among them those that turn the direction of what follows), halves of characters, and what is
// not assigned; and what no system takes in the name of a file.
const unfit = /[\p{C}<>:"|?*]/gu;
const longest = 100;

/** The part after the last full stop, in small letters: "pdf". Nothing where there is none. */
export const endingOf = (name: string) => /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";

/** How somebody called a file, as one line that can stand in a page, a header and a folder, with this ending. */
export function fileNameOf(given: string, ending: string): string {
  const last = given.toWellFormed().normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const stem = last
    .replace(/[\r\n\t]/g, " ")
    .replace(unfit, "")
    .replace(/\.[^.]*$/, "")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  return `${[...stem].slice(0, longest).join("").trim() || "file"}.${ending}`;
}

/** The Content-Disposition of a file (RFC 6266): its name in plain letters, and as it is. */
export function dispositionOf(how: "attachment" | "inline", name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
