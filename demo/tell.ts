import { openAgeing } from "@/demo/ageing";
import { tellComments, tellInsights } from "@/demo/tell-answers";
import { tellEvidence } from "@/demo/tell-evidence";
import { tellFrame, tellPeople } from "@/demo/tell-ground";
import { tellJoining } from "@/demo/tell-joining";
import { tellKeeping } from "@/demo/tell-keeping";
import { tellNotes } from "@/demo/tell-notes";
import { tellPlaces } from "@/demo/tell-places";
import { tellPosts, tellReports } from "@/demo/tell-posts";
import { tellSavedLists } from "@/demo/tell-saved-lists";
import { tellWorkshops } from "@/demo/tell-workshops";
import { emptyWorld } from "@/demo/world";

/**
 * Tells the demonstration world once, into an empty, migrated database, through the commands that people use.
 * DATABASE_URL is the doors' address; MIGRATE_DATABASE_URL the keeper's, who founds the site and ages what was told;
 * SITE_URL is where letters lead.
 */
const ageing = await openAgeing(process.env.MIGRATE_DATABASE_URL ?? "");
const lede = "Trust comes before the form: how a first meeting goes decides what people will say at the second.";
await ageing.query("insert into site (id, lede) values (1, $1) on conflict (id) do update set lede = excluded.lede", [lede]);

const world = emptyWorld(ageing, process.env.SITE_URL ?? "http://localhost:3000");
const chapters = [
  ["places", tellPlaces],
  ["people and organisations", tellPeople],
  ["themes, behaviours and questions", tellFrame],
  ["reports", tellReports],
  ["posts", tellPosts],
  ["notes", tellNotes],
  ["workshops", tellWorkshops],
  ["insights", tellInsights],
  ["comments", tellComments],
  ["patterns and answers", tellEvidence],
  ["saved lists", tellSavedLists],
  ["the rota and the watched words", tellKeeping],
] as const;

for (const [name, chapter] of chapters) {
  await chapter(world);
  console.log(`The demonstration: ${name} told.`);
}
// What was decided years ago was written to its authors then.
await ageing.query("delete from letters");
await tellJoining(world);
console.log("The demonstration: who is invited told.");
// Last, so that a telling that was interrupted is not taken for a whole one.
await ageing.query("update site set demonstration_since = now() where id = 1");
await ageing.close();
process.exit(0);
