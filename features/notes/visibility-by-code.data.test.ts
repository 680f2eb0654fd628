import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "@/bin/fresh-database.mjs";
import { foundEveryAudience, roleNames, type World } from "@/demo/every-audience";
import { wrongOnSurfaces } from "@/demo/surfaces";

/** Postgres' policies are off in a database of their own: the code alone decides on every surface. */
let keeper: pg.Client;
let world: World;
let cells = 0;

beforeAll(async () => {
  const { ownerUrl, appUrl } = await freshDatabase("hereabouts_code_alone");
  process.env.DATABASE_URL = appUrl;
  keeper = new pg.Client({ connectionString: ownerUrl });
  await keeper.connect();
  const { rows } = await keeper.query<{ table: string }>(
    "select tablename as table from pg_tables where schemaname = 'public'",
  );
  for (const { table } of rows) await keeper.query(`alter table ${table} disable row level security`);
  world = await foundEveryAudience(drizzle(keeper, { casing: "snake_case" }));
}, 60_000);

afterAll(async () => {
  console.log(`visibility, by the code alone: ${cells} cells`);
  await keeper.end();
});

test.each(roleNames)("%s: on every surface, the code alone", async (role) => {
  const { wrong, asked } = await wrongOnSurfaces(role, world.viewers[role], world);
  cells += asked;
  expect(wrong).toEqual([]);
});
