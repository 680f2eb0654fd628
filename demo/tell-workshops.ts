import { done } from "@/demo/founding";
import type { ToldWorkshop } from "@/demo/telling";
import { workshops } from "@/demo/workshops";
import { known, momentOf, type World } from "@/demo/world";
import { changeWorkshop, draftWorkshop, publishWorkshop } from "@/features/workshops/commands";
import { addNoteToWorkshop } from "@/features/workshops/notes-of-it";

export async function tellWorkshops(world: World) {
  for (const [turn, told] of workshops.entries()) await tellWorkshop(world, told, turn);
}

async function tellWorkshop(world: World, told: ToldWorkshop, turn: number) {
  const editor = known(world.people, turn % 2 === 0 ? "idris-vale" : "morwenna-quick");
  const { slug, title, venue, forWhom, came, prompts, answers, outcome } = told;
  const placeId = await placeOf(world, told.place);
  const begun = { title, heldOn: told.on, startsAt: told.from, endsAt: told.to, placeId, venue, forWhom };
  const { id } = done(await draftWorkshop(editor, { slug, ...begun, isIllustrative: true }));
  done(await publishWorkshop(editor, { id, version: 1 }));
  done(await changeWorkshop(editor, { id, version: 1, ...begun, came, prompts, answers, outcome }));
  for (const number of told.notes) {
    const chosen = `note:${known(world.notes, number)}`;
    done(await addNoteToWorkshop(editor, { workshopId: id, named: "", chosen }));
  }
  const [announced, written] = [momentOf(told.announced, turn), momentOf(told.written, turn)];
  await world.ageing.query("update workshops set made_at = $2, published_at = $2, changed_at = $3 where id = $1", [
    id,
    announced,
    written,
  ]);
  await world.ageing.query("update workshop_notes set added_at = $2 where workshop_id = $1", [id, written]);
  await world.ageing.query(
    "update ledger set at = case when deed in ('draftWorkshop', 'publishWorkshop') then $2::timestamptz else $3::timestamptz end where noun_id = $1",
    [id, announced, written],
  );
}

/** Regions are places from the beginning; the story told the others. */
async function placeOf(world: World, place: ToldWorkshop["place"]): Promise<string> {
  if (place !== "london") return known(world.places, place);
  const { rows } = await world.ageing.query("select id from places where slug = $1", [place]);
  return String(rows[0]?.id);
}
