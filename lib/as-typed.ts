// Control characters say nothing and Postgres refuses NUL; line breaks, tabs and the joiners of emoji and scripts stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Text as it was typed, in characters that Postgres keeps and with one kind of line break. */
export const asTyped = (text: string) => text.toWellFormed().replace(controls, "").replace(/\r\n?/g, "\n");
