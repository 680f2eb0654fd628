import { listAnswer } from "@/app/(reading)/list-answer";
import { comparisonCells, comparisonHeads } from "@/features/comparisons/comparison-cells";
import { getComparison } from "@/features/comparisons/queries";
import { readAskedOf } from "@/features/comparisons/schema";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

export async function GET(request: Request) {
  const asked = readAskedOf(new URL(request.url).searchParams);
  const [comparison, site] = await Promise.all([getComparison(await currentViewer(), asked), siteUrl()]);
  if (!comparison.compared)
    return new Response("Choose two or three places first.", {
      status: 404,
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "private, no-store" },
    });
  return listAnswer({
    name: "places-compared",
    heads: comparisonHeads,
    rows: comparisonCells(comparison.compared, comparison, site),
  });
}
