export const dynamic = "force-dynamic";

/** The process is there and answers. */
export function GET() {
  return Response.json({ live: true }, { headers: { "cache-control": "no-store" } });
}
