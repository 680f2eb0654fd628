import { expect, test } from "vitest";
import { done, foundMember, foundOrganisation } from "@/demo/founding";
import { changeOwnDetails } from "@/features/members/own-details";
import { getOwnDetails } from "@/features/members/own-details-queries";
import { ownDetailsSchema } from "@/features/members/own-details-schema";

const given = { name: "Angharad Pugh", jobTitle: "Gweithiwr achos", about: "שלום 🙂", dateLanguage: "cy" } as const;

test("what a member says of themselves is theirs; a role stays what it was", async () => {
  const [member, other] = [await foundMember({ staffRole: "moderator" }), await foundMember()];
  done(await changeOwnDetails(member, { ...given, declinedLetters: [] }));
  expect(await getOwnDetails(member)).toMatchObject({ ...given, email: member.email });
  expect((await getOwnDetails(other))?.name).toBe(other.name);
});

test("leads decline letters that go to leads; those about what one wrote are everybody's to decline", async () => {
  const { id: organisationId } = await foundOrganisation();
  const [lead, partner] = [await foundMember({ organisationId, isLead: true }), await foundMember({ organisationId })];
  for (const member of [lead, partner]) done(await changeOwnDetails(member, { ...given, declinedLetters: ["asked-to-join"] }));
  expect(await getOwnDetails(lead)).toMatchObject({
    declinedLetters: ["asked-to-join"],
    can: { declineLetters: true, declineMornings: false },
  });
  expect(await getOwnDetails(partner)).toMatchObject({
    declinedLetters: [],
    can: { declineLetters: false, declineMornings: false },
  });
  for (const member of [lead, partner]) {
    done(await changeOwnDetails(member, { ...given, declinedLetters: ["used-this", "later-on"] }));
    expect((await getOwnDetails(member))?.declinedLetters).toEqual(["used-this", "later-on"]);
  }
  done(await changeOwnDetails(lead, { ...given, declinedLetters: [] }));
  expect((await getOwnDetails(lead))?.declinedLetters).toEqual([]);
});

test("the letter of each morning is for those to decline who look after what waits", async () => {
  const [moderator, partner] = [await foundMember({ staffRole: "moderator" }), await foundMember()];
  for (const member of [moderator, partner])
    done(await changeOwnDetails(member, { ...given, declinedLetters: ["what-waits"] }));
  expect(await getOwnDetails(moderator)).toMatchObject({ declinedLetters: ["what-waits"], can: { declineMornings: true } });
  expect(await getOwnDetails(partner)).toMatchObject({ declinedLetters: [] });
});

test.each([
  ["no name", { name: " " }],
  ["an address for a name", { name: "me@example.org" }],
  ["two lines for a name", { name: "One\nTwo" }],
  ["an essay", { about: "word ".repeat(100) }],
  ["a language that nobody writes dates in here", { dateLanguage: "tlh" }],
  ["a letter that cannot be declined", { declinedLetters: ["security"] }],
])("refused: %s", (_what, wrong) => expect(ownDetailsSchema.safeParse({ ...given, ...wrong }).success).toBe(false));

test.each([
  [undefined, []],
  ["asked-to-join", ["asked-to-join"]],
  [
    ["asked-to-join", "invitation-accepted"],
    ["asked-to-join", "invitation-accepted"],
  ],
])("none, one or several letters: %j", (declinedLetters, read) =>
  expect(ownDetailsSchema.parse({ ...given, declinedLetters }).declinedLetters).toEqual(read),
);
