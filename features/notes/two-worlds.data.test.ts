import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/db/doors";
import { states } from "@/db/schema/columns";
import { noteCircles } from "@/db/schema/notes";
import { questions } from "@/db/schema/questions";
import { themes } from "@/db/schema/themes";
import { aNote, aSentNote, foundMember, foundOrganisation, foundPlace } from "@/demo/founding";
import { getCommentsOn } from "@/features/comments/queries";
import { getInsightsOn } from "@/features/insights/queries";
import { getNotesFeed } from "@/features/notes/feed-queries";
import { getFilterChoices, getNote, listNotes, listRelatedNotes } from "@/features/notes/queries";
import { getOrganisation } from "@/features/organisations/queries";
import { getPlace, listPlaces } from "@/features/places/queries";
import { getQuestion, listQuestions } from "@/features/questions/queries";
import { readSearch } from "@/features/search/filter";
import { getFound } from "@/features/search/queries";
import { readCursor } from "@/lib/keyset";
import { tail } from "@/lib/slug";

/** What an outsider is told in a world with hidden notes and in one without is the same, to the letter. */
const keeper = new pg.Client({ connectionString: process.env.MIGRATE_DATABASE_URL });
const asKeeper = drizzle(keeper, { casing: "snake_case" });
beforeAll(() => keeper.connect());
afterAll(() => keeper.end());

const some = () => 1_000 + Math.floor(Math.random() * 1_000_000_000);

async function ground() {
  const [place, empty, circlePlace, editor] = [
    await foundPlace(),
    await foundPlace(),
    await foundPlace(),
    await foundMember({ staffRole: "editor" }),
  ];
  const organisation = await foundOrganisation();
  const author = await foundMember({ organisationId: organisation.id });
  const mark = tail();
  const [question] = await asKeeper
    .insert(questions)
    .values({
      slug: `q-${mark}`,
      question: `Why ${mark}?`,
      whyItMatters: "It does.",
      state: "open",
      number: some(),
      askedOn: "2018-01-01",
    })
    .returning({ id: questions.id, slug: questions.slug });
  const [theme] = await asKeeper
    .insert(themes)
    .values({ slug: `t-${mark}`, name: mark, position: some() })
    .returning({ id: themes.id, slug: themes.slug });
  if (!question || !theme) throw new Error("no ground");
  const about = { questionId: question.id, themeIds: [theme.id] };
  const open = [
    await aNote(author, place.id, editor, about),
    await aNote(author, place.id, editor, about),
    await aNote(author, place.id, editor, about),
  ];
  return { place, empty, circlePlace, editor, organisation, author, question, theme, about, open };
}
type Ground = Awaited<ReturnType<typeof ground>>;

/** All that an outsider can ask for round about. */
async function told(viewer: Viewer, { place, empty, organisation, question, theme, open }: Ground) {
  const beginning = { older: null, newer: null };
  const library = await listNotes(viewer, { place: place.slug }, beginning);
  const first = open[0];
  if (!first) throw new Error("no note");
  const target = { noun: "note", id: first.id } as const;
  const choices = await getFilterChoices(viewer);
  const searched = await listPlaces(viewer, { search: place.name, region: null });
  return JSON.stringify({
    library,
    older: await listNotes(viewer, { place: place.slug }, { older: readCursor(library.older ?? ""), newer: null }),
    theme: await listNotes(viewer, { theme: theme.slug }, beginning),
    empty: await listNotes(viewer, { place: empty.slug }, beginning),
    choices: choices.places.filter(({ slug }) => slug === place.slug || slug === empty.slug),
    place: await getPlace(viewer, place.slug),
    emptyPlace: await getPlace(viewer, empty.slug),
    searched: searched.places,
    question: await getQuestion(viewer, question.slug),
    asked: (await listQuestions(viewer)).filter(({ id }) => id === question.id),
    organisation: await getOrganisation(viewer, organisation.slug),
    feeds: [
      await getNotesFeed(viewer, { place: place.slug }),
      await getNotesFeed(viewer, { question: question.slug }),
      await getNotesFeed(viewer, { theme: theme.slug }),
      await getNotesFeed(viewer, { place: empty.slug }),
    ],
    found: await getFound(viewer, readSearch({ q: "ringing visits", place: place.slug })),
    foundByDate: await getFound(viewer, readSearch({ q: "ringing", organisation: organisation.slug, sort: "newest" })),
    foundNew: await getFound(viewer, readSearch({ q: "ringing", place: place.slug, since: "2000-01-01T00:00:00Z" })),
    note: await getNote(viewer, first.slug),
    insights: await getInsightsOn(viewer, target),
    comments: await getCommentsOn(viewer, target),
    next: await listRelatedNotes(viewer, { id: first.id, placeId: place.id, question }),
  });
}

/** Published for some, in every audience; and for everyone, in every state but published. */
async function hide({ place, empty, circlePlace, author, editor, about }: Ground, isForPartnersToo: boolean) {
  for (const where of [place, empty]) {
    for (const audience of ["organisation", "circle", ...(isForPartnersToo ? ["partners", "partners, opening"] : [])]) {
      const { id } = await aNote(author, where.id, editor, { ...about, audience: "organisation" });
      const [stored = ""] = audience.split(",");
      if (stored === "circle") await asKeeper.insert(noteCircles).values({ noteId: id, placeId: circlePlace.id });
      await keeper.query(
        "update notes set audience = $2, opens_at = case when $3 then now() + interval '1 hour' end where id = $1",
        [id, stored, audience.endsWith("opening")],
      );
    }
    for (const state of states.filter((one) => one !== "published")) {
      const { id } = await aSentNote(author, where.id, about);
      await keeper.query("update notes set state = $2, published_at = now() where id = $1", [id, state]);
    }
  }
}

test("visitors and newcomers", { timeout: 60_000 }, async () => {
  const world = await ground();
  const outsiders = [null, await foundMember({ organisationId: null })];
  const before = await Promise.all(outsiders.map((viewer) => told(viewer, world)));
  await hide(world, true);
  expect(await Promise.all(outsiders.map((viewer) => told(viewer, world)))).toEqual(before);
  expect(await told(world.author, world), "whoever may read them is told").not.toEqual(before[0]);
});

test("partners outside the organisation and the circle, and a moderator of other places", { timeout: 60_000 }, async () => {
  const world = await ground();
  const elsewhere = await foundPlace();
  const outsiders = [
    await foundMember(),
    await foundMember({ isLead: true }),
    await foundMember({ staffRole: "moderator", looksAfter: [elsewhere.id] }),
  ];
  const before = await Promise.all(outsiders.map((viewer) => told(viewer, world)));
  await hide(world, false);
  expect(await Promise.all(outsiders.map((viewer) => told(viewer, world)))).toEqual(before);
  expect(await told(world.author, world)).not.toEqual(before[0]);
});
