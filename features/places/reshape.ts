import { eq, inArray, sql } from "drizzle-orm";
import type { Db } from "@/db/doors";
import { placeAddresses, places } from "@/db/schema/places";
import { findPlace, placeCalled } from "@/features/insights/find-place";
import { pagesAmongPlaces } from "@/features/places/page-addresses";
import { isWhole } from "@/features/places/region-tiles";
import type { Asked } from "@/features/places/reshaping-schema";
import { todayIn } from "@/features/places/today";
import { markOf } from "@/lib/mark-of";
import { allow, found, Refusal } from "@/lib/refusal";
import { slugOf } from "@/lib/slug";

const shape = {
  id: places.id,
  slug: places.slug,
  name: places.name,
  officialName: places.officialName,
  gss: places.gss,
  kind: places.kind,
  nation: places.nation,
  region: places.region,
  parentId: places.parentId,
  formerGss: places.formerGss,
  otherNames: places.otherNames,
  startedOn: places.startedOn,
  endedOn: places.endedOn,
  changedAt: sql<string>`${places.changedAt}::text`,
};

export type Shaped = Awaited<ReturnType<typeof rowsOf>>[number];
/** A place that is here, or one that this deed adds. */
export type Becomes = { known: Shaped } | { added: { name: string; slug: string; gss: string | null } };

/** What a deed would do, worked out alike for its preview and for the deed itself. */
export type Reshape = {
  place: Shaped;
  /** What is there no more afterwards. */
  ended: Shaped[];
  becomes: Becomes[];
  /** The address that a renamed place gets. */
  slug?: string;
  /** A mark of all this: as long as it is the same, nothing has changed since it was shown. */
  seen: string;
};

/** @throws a refusal that names the field, where it cannot be */
export async function reshapeOf(db: Db, placeId: string, asked: Asked): Promise<Reshape> {
  const [place] = await rowsOf(db, [placeId]);
  const here = found(place, "There is no place here by this address.");
  const plan = await workedOut(db, here, asked);
  const rows = [here, ...plan.ended, ...plan.becomes.flatMap((one) => ("known" in one ? one.known : []))];
  const added = plan.becomes.map((one) => ("added" in one ? `${one.added.name} ${one.added.slug} ${one.added.gss}` : null));
  return {
    place: here,
    ...plan,
    seen: markOf(JSON.stringify(asked), ...rows.map(({ id, changedAt }) => id + changedAt), ...added),
  };
}

type Plan = Pick<Reshape, "ended" | "becomes" | "slug">;

async function workedOut(db: Db, place: Shaped, asked: Asked): Promise<Plan> {
  allow(!isWhole(place.kind), "Regions and nations stay as they are: what lies in them changes.");
  allow(asked.deed === "rename" || place.endedOn === null, `${place.name} ended on ${place.endedOn} already.`);
  if (asked.deed === "rename") return renamed(db, place, asked);
  if (asked.deed === "part") return withPart(db, place, asked);
  if (asked.deed === "recode") return recoded(db, place, asked.code);
  await allowDay(db, asked.on);
  if (asked.deed === "end") return endedOn([place], [], asked.on);
  if (asked.deed === "split") {
    const becomes = [];
    for (const line of asked.into) becomes.push(await partOf(db, line));
    allowDistinct(becomes, "into");
    return endedOn([place], becomes, asked.on);
  }
  const others = [];
  for (const typed of asked.others) others.push(await knownPlace(db, typed, "others"));
  const ended = [...new Map([place, ...others].map((row) => [row.id, row])).values()];
  const gone = ended.find((row) => row.endedOn !== null);
  if (gone) refuse("others", `${gone.name} ended on ${gone.endedOn} already.`);
  const into = await becomesOf(db, asked.into, asked.code, "into");
  const stays = "known" in into ? ended.filter(({ id }) => id !== into.known.id) : ended;
  if (stays.length === 0) refuse("into", "A place cannot become itself. Name the place that it becomes.");
  if ("known" in into) await allowOutside(db, into.known, stays);
  return endedOn(stays, [into], asked.on);
}

async function renamed(db: Db, place: Shaped, { name, officialName }: { name: string; officialName: string }): Promise<Plan> {
  const official = officialName || place.officialName;
  if (place.name === name && place.officialName === official) refuse("name", "That is what it is called already.");
  const wished = slugOf(name);
  const slug = place.name === name || place.slug === wished ? place.slug : await freeSlug(db, wished, place);
  return { ended: [], becomes: [], slug };
}

/** Names of neighbourhoods come again elsewhere: an address that is taken gets the wider place's name as well. */
async function withPart(db: Db, place: Shaped, { name, code }: { name: string; code: string }): Promise<Plan> {
  const [same] = await db
    .select({ id: places.id })
    .from(places)
    .where(sql`${places.parentId} = ${place.id} and lower(${places.name}) = lower(${name}) and ${places.endedOn} is null`);
  if (same) refuse("name", `${place.name} has a part of this name already.`);
  if (code) await allowFreeCode(db, code, "code", place.id);
  const wished = slugOf(name);
  const slug = (await freeSlug(db, wished)) === wished ? wished : await freeSlug(db, slugOf(`${name} ${place.name}`));
  return { ended: [], becomes: [{ added: { name, slug, gss: code || null } }] };
}

async function recoded(db: Db, place: Shaped, code: string): Promise<Plan> {
  if (place.gss === code) refuse("code", "That is its code already.");
  await allowFreeCode(db, code, "code", place.id);
  return { ended: [], becomes: [] };
}

function endedOn(ended: Shaped[], becomes: Becomes[], on: string): Plan {
  const late = [...ended, ...becomes.flatMap((one) => ("known" in one ? one.known : []))].find(
    ({ startedOn }) => startedOn !== null && startedOn > on,
  );
  if (late) refuse("on", `${late.name} began on ${late.startedOn}, after this day.`);
  const early = ended.find(({ startedOn }) => startedOn === on);
  if (early) refuse("on", `${early.name} began on this very day.`);
  return { ended, becomes };
}

/** "Cumberland, E06000063" */
async function partOf(db: Db, line: string): Promise<Becomes> {
  const [, name = line, code = ""] = /^(.*?),\s*([ENSWK]\d{8})$/i.exec(line) ?? [];
  return becomesOf(db, name.trim(), code.toUpperCase(), "into");
}

async function becomesOf(db: Db, name: string, code: string, field: string): Promise<Becomes> {
  const known = (code && (await placeCalled(db, code))) || (await placeCalled(db, name));
  if (known) {
    const [row] = await rowsOf(db, [known.id]);
    const place = found(row, "There is no place here by this address.");
    if (place.endedOn) refuse(field, `${place.name} ended on ${place.endedOn}. Name a place of today, or a new one.`);
    if (code && place.gss !== code) refuse(field, `${place.name} is here already, with the code ${place.gss ?? "of none"}.`);
    return { known: place };
  }
  if (/^[ENSWK]\d{8}$/i.test(name)) refuse(field, `No place here has the code ${name}. Write the new place’s name.`);
  return { added: { name, slug: await freeSlug(db, slugOf(name)), gss: code || null } };
}

async function knownPlace(db: Db, typed: string, field: string) {
  const { id } = await findPlace(db, typed, field);
  const [row] = await rowsOf(db, [id]);
  return found(row, "There is no place here by this address.");
}

async function allowFreeCode(db: Db, code: string, field: string, exceptId: string) {
  const [taken] = await db
    .select({ id: places.id, name: places.name })
    .from(places)
    .where(sql`${places.gss} = ${code} or ${code} = any (${places.formerGss})`)
    .orderBy(sql`${places.gss} = ${code} desc`);
  if (taken && taken.id !== exceptId) refuse(field, `${taken.name} has this code, or had it.`);
}

/** What is not over yet is not written down as if it were: readers would be led on before the day. */
async function allowDay(db: Db, on: string) {
  if (on > (await todayIn(db)))
    refuse("on", "That day is still to come. Until then these places are what they are: do this on the day, or after it.");
}

/** What lies in a place goes on with what that becomes: it would lie in itself. */
async function allowOutside(db: Db, into: Shaped, ended: Shaped[]) {
  const { rows } = await db.execute<{ id: string }>(sql`
    with recursive above(id) as (
      select ${into.parentId}::uuid
      union select p.parent_id from places p join above on p.id = above.id)
    select id from above where id is not null`);
  const whole = ended.find(({ id }) => rows.some((above) => above.id === id));
  if (whole)
    refuse(
      "into",
      `${into.name} lies in ${whole.name}, and cannot be what that becomes. Name a place beside it, or a new one.`,
    );
}

function allowDistinct(becomes: Becomes[], field: string) {
  const names = becomes.map((one) => ("known" in one ? one.known.id : one.added.slug));
  if (new Set(names).size < names.length) refuse(field, "Two of these are the same place.");
}

function refuse(field: string, sentence: string): never {
  throw new Refusal(sentence, { [field]: sentence });
}

/** An address that no place has and none had; its own old one it may take back. */
export async function freeSlug(db: Db, wished: string, place?: Pick<Shaped, "id">): Promise<string> {
  for (let count = 1; count < 100; count += 1) {
    const slug = count === 1 ? wished : `${wished}-${count}`;
    if (pagesAmongPlaces.includes(slug)) continue;
    const [taken] = await db.select({ id: places.id }).from(places).where(eq(places.slug, slug));
    const [led] = await db
      .select({ placeId: placeAddresses.placeId })
      .from(placeAddresses)
      .where(eq(placeAddresses.slug, slug));
    if ((!taken || taken.id === place?.id) && (!led || led.placeId === place?.id)) return slug;
  }
  throw new Refusal("Too many places have had this name. Choose another.");
}

const rowsOf = (db: Db, ids: string[]) => db.select(shape).from(places).where(inArray(places.id, ids));
