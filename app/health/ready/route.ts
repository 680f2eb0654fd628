import { readiness } from "@/web/readiness";

export const dynamic = "force-dynamic";

/** Postgres, its migrations and the worker, each in words: 200 when people can be served, 503 when not. */
export async function GET() {
  const answer = await readiness();
  return Response.json(answer, { status: answer.ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
