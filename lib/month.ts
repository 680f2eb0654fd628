/** A month as people type it, "2018-04" or "4/2018" where the browser has no month field, as "2018-04"; anything else stays as it is. */
export function monthTyped(typed: string): string {
  const text = typed.trim();
  const slashed = /^(\d{1,2})[/. -](\d{4})$/.exec(text);
  return slashed ? `${slashed[2]}-${slashed[1]?.padStart(2, "0")}` : text;
}
