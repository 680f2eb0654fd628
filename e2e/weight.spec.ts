import { expect, test } from "@playwright/test";

const kilobyte = 1024;

for (const address of ["/", "/notes/ringing-before-writing-halved-first-visit-no-shows"]) {
  test(`a first read of ${address} is light, and asks nobody else`, async ({ page, baseURL }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const bytes = new Map<string, number>();
    const kinds = new Map<string, string>();
    const hosts = new Set<string>();
    session.on("Network.responseReceived", ({ requestId, type, response }) => {
      kinds.set(requestId, type);
      if (!response.url.startsWith("data:")) hosts.add(new URL(response.url).origin);
    });
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
    await page.goto(address, { waitUntil: "networkidle" });
    const total = [...bytes.values()].reduce((sum, one) => sum + one, 0);
    const scripts = [...bytes].reduce((sum, [id, one]) => sum + (kinds.get(id) === "Script" ? one : 0), 0);
    console.log(`${address}: ${(total / kilobyte).toFixed(1)} KB in all, of it ${(scripts / kilobyte).toFixed(1)} KB scripts`);
    expect(total).toBeLessThan(300 * kilobyte);
    expect(scripts).toBeLessThan(150 * kilobyte);
    expect([...hosts]).toEqual([new URL(baseURL ?? "").origin]);
  });
}
