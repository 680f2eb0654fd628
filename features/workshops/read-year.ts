/** The year that an address asks for; nothing where it is none. */
export function readYear(asked: string | string[] | undefined): number | undefined {
  const year = [asked].flat()[0];
  return year && /^(19|20|21)\d\d$/.test(year) ? Number(year) : undefined;
}
