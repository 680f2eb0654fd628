import { done } from "@/demo/founding";
import { lineage, places } from "@/demo/places";
import type { ToldPlace } from "@/demo/telling";
import { known, type World } from "@/demo/world";
import { addPlace, recordLineage, setNeighbours, setSimilar } from "@/features/places/commands";

const register = { house: "register" } as const;
const gssOf = new Map(places.map(({ key, gss }) => [key, gss]));

/** Wider places come before their parts. */
const widerFirst = (a: ToldPlace, b: ToldPlace) => Number(a.parent !== undefined) - Number(b.parent !== undefined);

export async function tellPlaces(world: World) {
  for (const { key, parent, neighbours: _neighbours, similar: _similar, ...told } of [...places].sort(widerFirst)) {
    const { id } = done(await addPlace(register, { ...told, slug: key, parentGss: parent && known(gssOf, parent) }));
    world.places.set(key, id);
  }
  done(await setNeighbours(register, places));
  done(await setSimilar(register, { source: "ONS Explore Local Statistics, 2026", places }));
  const steps = lineage.map(({ predecessor, successor, on }) => ({
    from: known(gssOf, predecessor),
    to: known(gssOf, successor),
    on,
  }));
  done(await recordLineage(register, steps));
}
