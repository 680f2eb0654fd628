import { foundMember } from "@/demo/founding";
import { codeFor, letterTo } from "@/e2e/door";
import { expect, test } from "@/e2e/walk";
import { tail } from "@/lib/slug";

test("a change of address: wrong, right, told; then the new address signs in and nothing else is left of the old one", async ({
  as,
}) => {
  const member = await foundMember();
  const email = `moved.${tail()}@example.org`;
  const [page, elsewhere] = [await as(member), await as(member)];
  await page.goto("/me/settings");
  await page.getByRole("link", { name: "Email address" }).click();
  await page.getByLabel("Your new email address").fill("not an address");
  await page.getByRole("button", { name: "Send both codes" }).click();
  await expect(page.getByText("Write your email address, as in").first()).toBeVisible();
  await page.getByLabel("Your new email address").fill(email);
  await page.getByRole("button", { name: "Send both codes" }).click();
  await expect(page.getByText(`Sent to ${email}`)).toBeVisible();
  const codes = { old: await codeFor(page, member.email), new: await codeFor(page, email) };
  await page.getByLabel("Code for the address you have now").fill(codes.old);
  await page.getByLabel("Code for the new address").fill(codes.old === "111 111" ? "222 222" : "111 111");
  await page.getByRole("button", { name: "Change my address" }).click();
  await expect(page.getByText("You can try 4 more times.")).toBeVisible();
  await page.getByLabel("Code for the new address").fill(codes.new);
  await page.getByRole("button", { name: "Change my address" }).click();
  await expect(page.getByRole("heading", { name: "Your address has changed" })).toBeVisible();
  await expect(page.getByText(`Codes and letters go to ${email}`)).toBeVisible();
  for (const to of [member.email, email]) expect(await letterTo(page, to)).toContain("has changed its address");
  await elsewhere.goto("/me");
  await expect(elsewhere.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
});
