import { v7 } from "uuid";
import { done } from "@/demo/founding";
import { watchedWords } from "@/demo/watched-words";
import { known, type World } from "@/demo/world";
import { putDown } from "@/features/duty/commands";
import { shownWeeks } from "@/features/duty/weeks";
import { addWatchedWords } from "@/features/watched-words/commands";

const onDuty = [["morwenna-quick"], ["idris-vale"], ["morwenna-quick", "idris-vale"]] as const;

/** Who looks in the next weeks, and which words are looked at first. */
export async function tellKeeping(world: World) {
  const weeks = shownWeeks();
  for (const [index, keys] of onDuty.entries())
    for (const key of keys) {
      const member = known(world.people, key);
      done(await putDown(member, { weekOn: weeks[index] ?? "", memberId: member.id, siteUrl: world.siteUrl }));
    }
  const editor = known(world.people, "morwenna-quick");
  for (const told of watchedWords) done(await addWatchedWords(editor, { id: v7(), ...told }));
}
