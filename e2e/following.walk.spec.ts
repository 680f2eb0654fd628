import { foundMember, foundPlace } from "@/demo/founding";
import { inspect } from "@/e2e/axe";
import { expect, test } from "@/e2e/walk";

test("a place is followed and let go, on its page and in the settings; a visitor signs in and comes back", async ({
  as,
  visitor,
}) => {
  const [member, place] = [await foundMember(), await foundPlace()];
  await visitor.goto(`/places/${place.slug}`);
  const signIn = visitor.getByRole("link", { name: "Sign in to follow" });
  await expect(signIn).toHaveAttribute("href", `/sign-in?next=${encodeURIComponent(`/places/${place.slug}#follow`)}`);
  await signIn.click();
  await expect(visitor.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();

  const page = await as(member);
  await page.goto("/me/settings/follows");
  await expect(page.getByText("You follow no place.")).toBeVisible();
  await page.goto(`/places/${place.slug}`);
  const follow = page.getByRole("region", { name: `Follow ${place.name}` });
  await follow.getByRole("button", { name: "Email me once a week when something is added" }).click();
  await expect(follow.getByRole("status")).toHaveText(`You follow ${place.name} now.`);
  await expect(follow.getByText("on Mondays one email says what was added")).toBeVisible();
  const problems = await inspect(page, [`/places/${place.slug}`]);
  const follows = page.getByRole("region", { name: `Follow ${place.name}` });
  await follows.getByRole("link", { name: "All places that you follow" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Places that you follow" })).toBeVisible();
  problems.push(...(await inspect(page, ["/me/settings/follows"])));
  await page.getByRole("button", { name: `Stop following ${place.name}` }).click();
  await expect(page.getByRole("status").filter({ hasText: `You do not follow ${place.name} any more.` })).toBeVisible();
  await expect(page.getByText("You follow no place.")).toBeVisible();

  await page.goto(`/places/${place.slug}`);
  await follow.getByRole("button", { name: "Email me once a week when something is added" }).click();
  await follow.getByRole("button", { name: "Stop following" }).click();
  await expect(follow.getByRole("status")).toHaveText(`You do not follow ${place.name} any more.`);
  await expect(follow.getByRole("button", { name: "Email me once a week when something is added" })).toBeVisible();
  expect(problems).toEqual([]);
});

test("a newcomer is told what comes first", async ({ as }) => {
  const [newcomer, place] = [await foundMember({ organisationId: null }), await foundPlace()];
  const page = await as(newcomer);
  await page.goto(`/places/${place.slug}`);
  await expect(page.getByText("Once an organisation has let you in, you can follow places.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Email me once a week when something is added" })).toHaveCount(0);
});
