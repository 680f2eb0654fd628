import { done } from "@/demo/founding";
import { savedLists } from "@/demo/saved-lists";
import type { Target } from "@/demo/telling";
import { known, targetOf, type World } from "@/demo/world";
import { saveThing } from "@/features/saved-lists/commands";

export async function tellSavedLists(world: World) {
  for (const { by, name, things } of savedLists) {
    const member = known(world.people, by);
    for (const thing of things) done(await saveThing(member, { target: savable(world, thing), list: "new", name }));
  }
}

const savable = (world: World, thing: Target | { pattern: string }) =>
  "pattern" in thing ? ({ noun: "pattern", id: known(world.patterns, thing.pattern) } as const) : targetOf(world, thing);
