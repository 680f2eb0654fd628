import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { aNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { anApp } from "@/e2e/an-app";
import { asOwner } from "@/e2e/as-owner";
import { fromSomewhere } from "@/e2e/walk";
import { ukMoment } from "@/lib/dates";
import { tail } from "@/lib/slug";

const minute = 60_000;
const preload = fileURLToPath(new URL("./a-wrong-clock.mjs", import.meta.url));

/** What the app's clock shows, as its distance from Postgres'. */
const clocks = {
  right: () => 0,
  "ten minutes fast": () => 10 * minute,
  "ten minutes slow": () => -10 * minute,
  "the night on which clocks go back": () => ukMoment("2026-10-25", "01:30").getTime() - Date.now(),
  "the night on which clocks go forward": () => ukMoment("2027-03-28", "00:59").getTime() - Date.now(),
};

const postgresNow = async () => {
  const [row] = await asOwner("select extract(epoch from clock_timestamp()) * 1000 as now");
  return Number(row.now);
};

for (const [clock, wrongBy] of Object.entries(clocks))
  test(`the app's clock is ${clock}: nothing early, everything within 5 seconds`, async () => {
    test.setTimeout(120_000);
    const mark = tail();
    const place = await foundPlace({ name: `Opening ${mark}` });
    const [editor, organisation] = [await foundMember({ staffRole: "editor" }), await foundOrganisation()];
    const author = await foundMember({ organisationId: organisation.id });
    const question = await aQuestion(mark);
    const title = `It opens by the clock of Postgres ${mark}`;
    const note = await aNote(author, place.id, editor, { title, audience: "partners", questionId: question.id });
    const app = await anApp({
      NODE_OPTIONS: `--import ${preload}`,
      WRONG_BY: String(Math.round(wrongBy())),
    });
    try {
      const ask = async (path: string, expected: string) => {
        const answer = await fetch(app.address + path, { headers: fromSomewhere(), redirect: "manual" });
        return { out: (await answer.text()).includes(expected), status: answer.status };
      };
      // Each answers for itself whether the note has come out there.
      const surfaces: Record<string, () => ReturnType<typeof ask>> = {
        page: () => ask(`/notes/${note.slug}`, title),
        list: () => ask(`/notes?place=${place.slug}`, title),
        count: () => ask(`/notes?place=${place.slug}`, "1 note"),
        search: () => ask(`/places?q=${encodeURIComponent(place.name)}`, "1 note"),
        place: () => ask(`/places/${place.slug}`, title),
        question: () => ask(`/questions/${question.slug}`, title),
        organisation: () => ask(`/organisations/${organisation.slug}`, title),
        feed: () => ask("/notes/feed.xml", note.slug),
        "the place's feed": () => ask(`/places/${place.slug}/feed.xml`, note.slug),
        "the whole feed": () => ask("/feed.xml", note.slug),
      };
      // Asked once, so that nothing is made for the first time when it counts.
      for (const [name, look] of Object.entries(surfaces)) expect((await look()).out, `${name}, long before`).toBe(false);
      const [row] = await asOwner(
        "update notes set opens_at = clock_timestamp() + interval '4 seconds' where id = $1 returning extract(epoch from opens_at) * 1000 as at",
        [note.id],
      );
      const opensAt = Number(row.at);
      const late: string[] = [];
      await Promise.all(
        Object.entries(surfaces).map(async ([name, look]) => {
          for (;;) {
            const asked = await postgresNow();
            const { out, status } = await look();
            if (out && (await postgresNow()) < opensAt) throw new Error(`${name}: out before its time`);
            if (out) return;
            if (asked > opensAt + 5_000) {
              late.push(`${name}: the last answer was ${status}`);
              return;
            }
            await sleep(100);
          }
        }),
      );
      expect(late, "not out 5 seconds after").toEqual([]);
    } finally {
      await app.stop();
    }
  });

/** Of which nobody else speaks, so that nothing else is on its page. */
async function aQuestion(mark: string) {
  const [row] = await asOwner(
    `insert into questions (id, slug, number, question, why_it_matters, state, asked_on)
     values (gen_random_uuid(), $1, 1000 + floor(random() * 1000000000)::int, $2, 'It matters.', 'open', '2018-01-01') returning id, slug`,
    [`question-${mark}`, `What opens ${mark}?`],
  );
  return { id: String(row.id), slug: String(row.slug) };
}
