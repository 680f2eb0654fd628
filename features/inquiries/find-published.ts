import { eq, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { namedHere } from "@/features/inquiries/named-here";
import { listPublished, type Published } from "@/features/inquiries/post-or-report";
import { Refusal } from "@/lib/refusal";

const how = "Paste the address of a post or a report, write words of its title, or choose it from the list.";
const mostNamed = 4;

/** The post or the report that somebody means. Only what is published can belong to an inquiry. */
export async function findPublished(db: Db, pasted: string): Promise<Published> {
  const named = namedHere(pasted);
  if (named.by === "note")
    throw refused("A note belongs to what its author says, where it is written. Here you add posts and reports.");
  if (named.by === "other") throw refused(`This is not the address of a post or a report of ours. ${how}`);
  if (named.by === "title") return byTitle(db, named.words);
  const { noun } = named;
  const [one] = await listPublished(db, {
    noun,
    where: (table) => (named.by === "id" ? eq(table.id, named.id) : eq(table.slug, named.slug)),
    most: 1,
  });
  if (!one) throw refused(`No ${noun} that is published stands under this address. ${how}`);
  return one;
}

async function byTitle(db: Db, words: string) {
  if (words === "") throw refused(how);
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const found = await listPublished(db, { where: (table) => sql`${table.title} ilike ${pattern}`, most: mostNamed + 1 });
  const same = found.filter(({ title }) => title.toLowerCase() === words.toLowerCase());
  const [one] = same.length === 1 ? same : found;
  if (!one) throw refused(`No post or report that is published has “${words}” in its title. ${how}`);
  if (same.length === 1 || found.length === 1) return one;
  const some = found.slice(0, mostNamed).map(({ title }) => `“${title}”`);
  const more = found.length > mostNamed ? ", and others" : "";
  throw refused(`More than one has this in its title: ${some.join(", ")}${more}. Paste the address of the one that you mean.`);
}

const refused = (words: string) => new Refusal(words, { named: words });
