// The picture that goes with every page where it is shared, drawn anew when the mark or its colours change:
// `npm run share-card`, then commit public/share.png. Nothing that anybody wrote is in it.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import sharp from "sharp";
import { tileGrid, tilesPath } from "../components/tile-grid.ts";
import { findBrowser } from "./browser.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = path.join(root, "public", "share.png");
const size = { width: 1200, height: 630 };

const styles = readFileSync(path.join(root, "app", "globals.css"), "utf8");
const colour = (name) => new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(styles)?.[1];
const font = path.join(root, "node_modules/@fontsource-variable/literata/files/literata-latin-wght-normal.woff2");

const here = { col: 2, row: 2 };
const others = [...tileGrid.values()].filter(({ col, row }) => col !== here.col || row !== here.row);

const page = `<!doctype html><html lang="en-GB"><style>
  @font-face { font-family: Literata; font-weight: 200 900; src: url(data:font/woff2;base64,${readFileSync(font, "base64")}) }
  body { margin: 0; height: ${size.height}px; display: flex; align-items: center; gap: 72px; padding: 0 96px; box-sizing: border-box;
    background: ${colour("paper")}; color: ${colour("ink")}; border-top: 16px solid ${colour("ink")}; font-family: Literata }
  h1 { margin: 0; font-size: 120px; font-weight: 560; letter-spacing: -0.012em; line-height: 1.1 }
</style><body>
  <svg viewBox="10 0 80 100" width="304" height="380" fill="${colour("ink")}">
    <path d="${tilesPath(others)}"/><path d="${tilesPath([here])}" fill="${colour("gorse")}"/>
  </svg>
  <h1>Hereabouts</h1>
</body></html>`;

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : [],
});
const tab = await browser.newPage({ viewport: size });
await tab.setContent(page);
await tab.evaluate(() => document.fonts.ready);
const drawn = await tab.screenshot();
await browser.close();
// Few colours are in it, and a phone on a train fetches it.
writeFileSync(file, await sharp(drawn).png({ palette: true, colours: 64, compressionLevel: 9, effort: 10 }).toBuffer());
console.log("Drawn: public/share.png");
