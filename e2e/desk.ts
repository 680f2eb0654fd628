import type { Page } from "@playwright/test";
import { asOwner } from "@/e2e/as-owner";
import { expect } from "@/e2e/walk";

/**
 * Opens what waits, and waits until it stands in the reading pane: what stood there before has the same buttons. The first that
 * waits stands there before it is chosen, and is put there once more.
 */
export async function choose(desk: Page, words: string) {
  const link = desk.getByRole("link", { name: words });
  const item = new URL((await link.getAttribute("href")) ?? "", desk.url()).searchParams.get("item");
  await link.click();
  await expect(desk).toHaveURL(({ searchParams }) => searchParams.get("item") === item);
  await expect(desk.locator("#item")).toContainText(words);
}

/** Waits until the worker has done what was decided, by whomever: nothing is left that could be taken back. */
export async function carriedOut() {
  const open = async () => (await asOwner("select count(*)::int as open from waiting where decision is not null"))[0]?.open;
  await expect.poll(open, { timeout: 25_000 }).toBe(0);
}

/** For as long as this takes, decisions can be taken back for ten seconds; otherwise walks need not wait for that. */
export async function withTimeToUndo(deed: () => Promise<void>) {
  await asOwner("update site set undo_seconds = 10");
  try {
    await deed();
  } finally {
    await asOwner("update site set undo_seconds = 0");
  }
}
