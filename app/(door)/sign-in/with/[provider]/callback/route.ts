import { comeBack } from "@/features/identities/coming-back";

type Context = { params: Promise<{ provider: string }> };

/** A GET that changes something, because the protocol comes back by one; what makes it safe is in coming-back.ts. */
export async function GET(request: Request, { params }: Context) {
  const { provider } = await params;
  const location = await comeBack(provider, new URL(request.url).search);
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

/** The framework would answer it by the above. */
export const HEAD = () => new Response(null, { status: 405, headers: { allow: "GET" } });
