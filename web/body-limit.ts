import { mostFileBytes, mostPictureBytes } from "@/lib/upload-limits";

const oneMegabyte = 1024 * 1024;
/** A form's own fields and the marks between them. */
const room = 64 * 1024;
const withPicture = /^\/organisations\/[^/]+\/edit\/?$/;
const withFile = /^\/notes\/(?:new|new\/file|[^/]+\/edit)\/?$/;

/**
 * Whether a form is larger than any of ours, told from what the browser says of it, before a byte is read. What it does
 * not say is counted by the framework (next.config.ts), which answers without words.
 */
export function isTooLarge({ pathname, headers }: { pathname: string; headers: Headers }) {
  const size = Number(headers.get("content-length") ?? 0);
  return size > mostAt(pathname);
}

function mostAt(pathname: string) {
  if (withPicture.test(pathname)) return mostPictureBytes + room;
  return withFile.test(pathname) ? mostFileBytes + oneMegabyte : oneMegabyte;
}
