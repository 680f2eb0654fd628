import Bowser from "bowser";

/** "Firefox on Windows", as far as a browser says what it is; to be recognised by whoever used it, and nothing more. */
export function browserName(userAgent: string | null): string {
  if (!userAgent) return "";
  const { browser, os } = Bowser.parse(userAgent.slice(0, 500));
  return [browser.name, os.name].filter(Boolean).join(" on ").slice(0, 80);
}
