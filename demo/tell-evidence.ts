import { done } from "@/demo/founding";
import { patterns } from "@/demo/patterns";
import { questions } from "@/demo/questions";
import type { Cited, ToldPattern, ToldQuestion } from "@/demo/telling";
import { known, momentOf, type World } from "@/demo/world";
import { citeForPattern } from "@/features/patterns/citing";
import { draftPattern, publishPattern } from "@/features/patterns/commands";
import { changeQuestion } from "@/features/questions/commands";
import { citeForQuestion } from "@/features/questions/grounding";

/** What adds up from notes and insights: patterns first, since answers rest on them too. */
export async function tellEvidence(world: World) {
  for (const [turn, told] of patterns.entries()) await tellPattern(world, told, turn);
  for (const [turn, told] of questions.entries()) await tellToday(world, told, turn);
}

async function tellPattern(world: World, told: ToldPattern, turn: number) {
  const { slug, claim, body, limits } = told;
  const author = known(world.people, told.author);
  const questionId = told.question ? known(world.questions, told.question) : null;
  const { id } = done(await draftPattern(author, { slug, claim, body, limits, questionId, isIllustrative: true }));
  world.patterns.set(slug, id);
  for (const { stance, words, ...cited } of told.sources) {
    const named = await nameOf(world, cited);
    done(await citeForPattern(author, { patternId: id, named, chosen: "", stance, words }));
  }
  done(await publishPattern(author, { id, version: 1 }));
  const [drafted, published] = [momentOf(told.drafted, turn), momentOf(told.published, turn)];
  await world.ageing.query("update patterns set made_at = $2, published_at = $3, looked_at_at = $4 where id = $1", [
    id,
    drafted,
    published,
    momentOf(told.lookedAt, turn),
  ]);
  await world.ageing.query(
    "update ledger set at = case when deed = 'publishPattern' then $3::timestamptz else $2::timestamptz end where noun_id = $1",
    [id, drafted, published],
  );
}

async function tellToday(world: World, { number, question, whyItMatters, state, today, place }: ToldQuestion, turn: number) {
  const editor = known(world.people, "morwenna-quick");
  const id = known(world.questions, number);
  if (!today) return;
  for (const cited of today.restsOn)
    done(await citeForQuestion(editor, { questionId: id, named: await nameOf(world, cited), chosen: "" }));
  const words = { question, whyItMatters, placeId: place ? known(world.places, place) : null };
  done(await changeQuestion(editor, { id, version: 1, ...words, state, today: today.words }));
  await world.ageing.query("update questions set today_on = $2 where id = $1", [id, today.on]);
  await world.ageing.query("update ledger set at = $2 where noun_id = $1 and deed <> 'askQuestion'", [
    id,
    momentOf(today.on, turn),
  ]);
}

/** How an editor would name it: as they choose it from a list, or by its address. */
async function nameOf(world: World, cited: Cited): Promise<string> {
  if ("pattern" in cited) return `/patterns/${cited.pattern}`;
  if ("note" in cited) return `note:${known(world.notes, cited.note)}`;
  const { on, from } = cited.insight;
  const [column, target] =
    "note" in on ? ["note_id", known(world.notes, on.note)] : ["question_id", known(world.questions, on.question)];
  const { rows } = await world.ageing.query(
    `select id from insights where ${column} = $1 and place_id = $2 and state = 'published'`,
    [target, known(world.places, from)],
  );
  if (!rows[0]) throw new Error(`no insight from ${from} was told`);
  return `insight:${rows[0].id}`;
}
