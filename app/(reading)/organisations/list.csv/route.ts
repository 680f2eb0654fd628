import { listAnswer } from "@/app/(reading)/list-answer";
import { organisationCells, organisationHeads } from "@/features/organisations/organisation-cells";
import { listOrganisations } from "@/features/organisations/queries";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

export async function GET() {
  const [all, site] = await Promise.all([listOrganisations(await currentViewer()), siteUrl()]);
  return listAnswer({ name: "organisations", heads: organisationHeads, rows: all.map((one) => organisationCells(one, site)) });
}
