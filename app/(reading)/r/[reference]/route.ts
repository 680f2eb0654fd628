import { notFound } from "next/navigation";
import { getAddressOfReference } from "@/features/notes/gone-queries";
import { currentViewer } from "@/web/viewer";

/** Not for good: where a reference leads is for whoever asks, and browsers would keep it for the next. */
export async function GET(_request: Request, { params }: RouteContext<"/r/[reference]">) {
  const { reference } = await params;
  const location = await getAddressOfReference(await currentViewer(), reference.toUpperCase());
  if (!location) notFound();
  return new Response(null, { status: 307, headers: { location, "cache-control": "private, no-store" } });
}
