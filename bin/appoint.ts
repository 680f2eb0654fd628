import { z } from "zod";
import { forgetFactors } from "@/features/factors/forgetting";
import { appoint, staffRoles } from "@/features/members/appointing";
import { emailAddress } from "@/lib/email-address";
import { Refusal } from "@/lib/refusal";

const usage = `Say whom and what: npm run appoint -- someone@council.gov.uk ${staffRoles.join("|")}
Whoever has lost their passkey, app and recovery codes sets up new ones with "forget-factors" after it.`;
const asked = z
  .tuple([emailAddress, z.enum(staffRoles), z.literal("forget-factors").optional()])
  .safeParse(process.argv.slice(2));

if (!asked.success) {
  console.error(usage);
  process.exit(1);
}
const [email, staffRole, forget] = asked.data;
const done = await appoint({ house: "founder" }, { email, staffRole }).catch((reason: unknown) => {
  console.error(`Nothing was changed: ${reason instanceof Error ? reason.message.split("\n")[0] : reason}`);
  process.exit(1);
});
if (done instanceof Refusal) {
  console.error(done.message);
  process.exit(1);
}
if (forget) await forgetFactors({ house: "door" }, done.id);
const was = done.isNew ? "is new here and" : done.before ? `was ${done.before} and` : "was no staff and";
console.log(
  `${email} ${was} is ${staffRole} now. They sign in at /sign-in with this address, and set up a second factor there.`,
);
process.exit(0);
