/** Files of notes say by themselves how they are kept, and run nothing. */
export const isNoteFile = (pathname: string) => /^\/notes\/[^/]+\/files\/[^/]+$/.test(pathname);

/** What whoever asks has already, by the ETags of their If-None-Match. A proxy that compresses marks what it was given as weak. */
export const heldAlready = (request: Request): string[] =>
  (request.headers.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^(?:W\/)?"(.*)"$/, "$1"));
