import { cache } from "react";
import { reading } from "@/db/doors";
import { site } from "@/db/schema/site";
import { siteUrl } from "@/web/site-url";

/** What this site calls itself and whether it is the demonstration: found once a request. */
export const currentSite = cache(async () => {
  const [row] = await reading(null, (db) =>
    db
      .select({
        name: site.name,
        lede: site.lede,
        promiseWorkingDays: site.promiseWorkingDays,
        demonstrationSince: site.demonstrationSince,
      })
      .from(site),
  );
  return {
    name: row?.name ?? "Hereabouts",
    lede: row?.lede ?? "What partner organisations are learning, place by place.",
    promiseWorkingDays: row?.promiseWorkingDays ?? 2,
    isDemonstration: row?.demonstrationSince != null,
  };
});

/** How this site is cited: what it calls itself, and where people reach it. */
export const siteAndAddress = async () => ({ name: (await currentSite()).name, url: await siteUrl() });
