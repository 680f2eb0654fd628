import type { Page } from "@playwright/test";
import { expect } from "@/e2e/walk";

/** Says something under a note, and waits until it stands there for its author. Answers its id. */
export async function sayUnder(page: Page, note: { slug: string }, words: string) {
  await page.goto(`/notes/${note.slug}`);
  await page.getByLabel("Ask a question, or say thank you").fill(words);
  await page.getByRole("button", { name: "Send to the editors" }).last().click();
  return idOfWaiting(page, words);
}

/** Adds what was seen elsewhere, in the same way. */
export async function addInsight(page: Page, note: { slug: string }, place: { name: string }, words: string) {
  await page.goto(`/notes/${note.slug}`);
  await page.getByText("Different here").last().click();
  await page.getByLabel("Say it in a sentence or two").fill(words);
  await page.locator("#insight-place").fill(place.name);
  await page.getByRole("button", { name: "Send to the editors" }).first().click();
  return idOfWaiting(page, words);
}

async function idOfWaiting(page: Page, words: string) {
  const waiting = page.locator("main").getByRole("listitem").filter({ hasText: words });
  const address = await waiting.getByRole("link", { name: "Change or withdraw" }).getAttribute("href");
  const [id = ""] = /[0-9a-f-]{36}/.exec(address ?? "") ?? [];
  expect(id).not.toBe("");
  return id;
}
