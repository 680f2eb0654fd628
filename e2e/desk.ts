import type { Page } from "@playwright/test";
import { asOwner } from "@/e2e/as-owner";
import { expect } from "@/e2e/walk";

/** Opens what waits, and waits until it stands in the reading pane: what stood there before has the same buttons. */
export async function choose(desk: Page, words: string) {
  await desk.getByRole("link", { name: words }).click();
  await expect(desk.locator("#item")).toContainText(words);
}

/** Waits until the worker has done what was decided and cannot be taken back any more. */
export async function carriedOut() {
  await expect
    .poll(async () => (await asOwner("select count(*)::int as open from waiting where due_at <= now()"))[0]?.open, {
      timeout: 15_000,
    })
    .toBe(0);
}
