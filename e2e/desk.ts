import type { Page } from "@playwright/test";
import { expect } from "@/e2e/walk";

/** Opens what waits, and waits until it stands in the reading pane: what stood there before has the same buttons. */
export async function choose(desk: Page, words: string) {
  await desk.getByRole("link", { name: words }).click();
  await expect(desk.locator("#item")).toContainText(words);
}
