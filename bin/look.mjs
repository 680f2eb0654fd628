// Pictures of every page, for people to look at: `npm run look`, then open .look/.
import { findBrowser } from "./browser.mjs";
import { endAll, explain, onLeash, run, whenAskedToStop } from "./processes.mjs";
import { forgetOwnSettings, openWorld } from "./world.mjs";

let world;
whenAskedToStop(() => leave(130));
forgetOwnSettings();
try {
  const CHROMIUM = await findBrowser();
  world = await openWorld("hereabouts_look");
  const args = ["node_modules/@playwright/test/cli.js", "test", "--config", "e2e/look.config.ts", ...process.argv.slice(2)];
  const { code } = await run(...onLeash(args, { env: { ...process.env, ...world.env, CHROMIUM } }));
  if (code === 0) console.log("The pictures are in .look/");
  await leave(code);
} catch (reason) {
  explain(reason);
  await leave(1);
}

async function leave(code) {
  await endAll(3000);
  await world?.close();
  process.exit(code);
}
