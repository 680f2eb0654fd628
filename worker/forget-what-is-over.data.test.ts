import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { foundMember, foundOrganisation } from "@/demo/founding";
import { tail } from "@/lib/slug";
import { forgetWhatIsOver } from "@/worker/forget-what-is-over";

const owner = new pg.Pool({ connectionString: process.env.MIGRATE_DATABASE_URL });
afterAll(() => owner.end());

test("what is over goes, and what is not stays", async () => {
  const member = await foundMember();
  const organisation = await foundOrganisation();
  const mark = tail();
  const gone = "now() - interval '181 days'";
  const recent = "now() - interval '179 days'";
  const ahead = "now() + interval '1 day'";
  const invitation = (name: string, expires: string, more = "null, null, null, null") =>
    owner.query(
      `insert into invitations (id, organisation_id, email, invited_by_id, token_hash, expires_at, withdrawn_at, withdrawn_by_id, accepted_at, accepted_by_id)
       values (gen_random_uuid(), $1, $2, $3, $2, ${expires}, ${more})`,
      [organisation.id, `${name}.${mark}@example.org`, member.id],
    );
  await invitation("expired", gone);
  await invitation("lately", recent);
  await invitation("open", ahead);
  await invitation("withdrawn", ahead, `${gone}, '${member.id}', null, null`);
  await invitation("accepted", gone, `null, null, now(), '${member.id}'`);
  const session = (name: string, expires: string) =>
    owner.query(
      `insert into sessions (id, token_hash, member_id, signed_in_by, expires_at) values (gen_random_uuid(), $1, $2, 'code', ${expires})`,
      [`${name}.${mark}`, member.id],
    );
  await session("over", "now() - interval '1 second'");
  await session("alive", ahead);

  await forgetWhatIsOver();

  const names = async (query: string) =>
    (await owner.query(query, [`%.${mark}%`])).rows.map(({ name }) => String(name).split(".")[0]).sort();
  expect(await names("select email as name from invitations where email like $1")).toEqual(["accepted", "lately", "open"]);
  expect(await names("select token_hash as name from sessions where token_hash like $1")).toEqual(["alive"]);
});
