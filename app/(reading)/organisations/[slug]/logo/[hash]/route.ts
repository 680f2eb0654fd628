import { getLogo } from "@/features/organisations/keeping-queries";

/** Its hash is in its address, so it can be kept for ever: another logo has another address. */
export async function GET(_request: Request, { params }: RouteContext<"/organisations/[slug]/logo/[hash]">) {
  const { slug, hash } = await params;
  const webp = /^[0-9a-f]{64}$/.test(hash) && /^[a-z0-9-]+$/.test(slug) ? await getLogo(null, { slug, hash }) : null;
  const policy = { "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };
  if (!webp)
    return new Response("There is no such picture.", { status: 404, headers: { ...policy, "cache-control": "no-store" } });
  return new Response(webp, {
    headers: { ...policy, "content-type": "image/webp", "cache-control": "public, max-age=31536000, immutable" },
  });
}
