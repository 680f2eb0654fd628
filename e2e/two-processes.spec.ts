import { aNote, foundMember, foundPlace } from "@/demo/founding";
import { anApp } from "@/e2e/an-app";
import { asOwner } from "@/e2e/as-owner";
import { expect, test } from "@/e2e/walk";
import { sessionCookie } from "@/web/session-cookie";
import { beginSession } from "@/web/sessions";

test("what is ended, granted, taken away or suspended on one process holds on the other at the very next request", async ({
  as,
  baseURL,
}) => {
  const other = await anApp();
  try {
    const member = await foundMember({ staffRole: "editor" });
    const { token } = await beginSession(member.id, { by: "demonstration" });
    const ask = async (site: string, page: string) =>
      (await fetch(`${site}${page}`, { redirect: "manual", headers: { cookie: `${sessionCookie.name}=${token}` } })).status;
    const both = async (page: string) => [await ask(baseURL ?? "", page), await ask(other.address, page)];
    // Used on both, so that nothing is left to be looked up for the first time.
    await expect.poll(() => both("/me")).toEqual([200, 200]);
    await expect.poll(() => both("/moderation")).toEqual([200, 200]);

    await asOwner("update members set staff_role = null where id = $1", [member.id]);
    expect(await both("/moderation")).toEqual([404, 404]);
    expect(await both("/me")).toEqual([200, 200]);

    await asOwner("update members set suspended_at = now() where id = $1", [member.id]);
    expect(await both("/me")).toEqual([307, 307]);
    await asOwner("update members set suspended_at = null where id = $1", [member.id]);
    expect(await both("/me")).toEqual([200, 200]);

    const editor = await foundMember({ staffRole: "editor" });
    const note = await aNote(await foundMember(), (await foundPlace()).id, editor);
    const goesLive = async () => {
      const read = async (site: string) => {
        const answer = await fetch(`${site}/notes/${note.slug}`, { headers: { cookie: `${sessionCookie.name}=${token}` } });
        return (await answer.text()).includes("Add to this page");
      };
      return [await read(baseURL ?? ""), await read(other.address)];
    };
    expect(await goesLive()).toEqual([false, false]);
    await asOwner("insert into trust (member_id, standing, reason, by_id) values ($1, 'granted', 'Known.', $2)", [
      member.id,
      editor.id,
    ]);
    expect(await goesLive()).toEqual([true, true]);
    await asOwner("update trust set standing = 'taken' where member_id = $1", [member.id]);
    expect(await goesLive()).toEqual([false, false]);

    const page = await as(member);
    await page.goto("/me/settings/sign-in");
    await page.getByRole("button", { name: "Sign out everywhere else" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Every other device is signed out" })).toBeVisible();
    expect((await both("/me")).reverse()).toEqual([307, 307]);
  } finally {
    await other.stop();
  }
});
