/** What a request brings. Null when it is more than so many bytes, whatever its length says. */
export async function bodyBytes(request: Request, mostBytes: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The same as text. */
export async function bodyText(request: Request, mostBytes: number): Promise<string | null> {
  const bytes = await bodyBytes(request, mostBytes);
  return bytes && new TextDecoder().decode(bytes);
}
