import { type NextRequest, NextResponse } from "next/server";
import { listSuggested } from "@/features/search/queries";

/** For public/site.js: titles that everybody may read. The same for whoever asks. */
export async function GET(request: NextRequest) {
  const suggested = await listSuggested(null, request.nextUrl.searchParams.get("q") ?? "");
  return NextResponse.json(suggested);
}
