/** Where a page of a list begins: after (older than) or before (newer than) this row. */
export type Cursor = { at: Date; id: string };

const shape = /^(\d{1,16})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export const cursorOf = ({ at, id }: Cursor) => `${at.getTime()}.${id}`;

/** Null for anything that is not a cursor: the list then begins at its beginning. */
export function readCursor(text: string | undefined): Cursor | null {
  const parts = shape.exec(text ?? "");
  if (!parts?.[1] || !parts[2]) return null;
  const at = new Date(Number(parts[1]));
  return Number.isNaN(at.getTime()) ? null : { at, id: parts[2] };
}
