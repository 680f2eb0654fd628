import { listAnswer } from "@/app/(reading)/list-answer";
import { listAllWorkshops } from "@/features/workshops/queries";
import { workshopCells, workshopHeads } from "@/features/workshops/workshop-cells";
import { mostRowsOfList } from "@/lib/list-file";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

export async function GET() {
  const [workshops, site] = await Promise.all([listAllWorkshops(await currentViewer(), mostRowsOfList + 1), siteUrl()]);
  return listAnswer({ name: "workshops", heads: workshopHeads, rows: workshops.map((one) => workshopCells(one, site)) });
}
