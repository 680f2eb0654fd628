import { z } from "zod";
import { appoint, staffRoles } from "@/features/members/appointing";
import { emailAddress } from "@/lib/email-address";
import { Refusal } from "@/lib/refusal";

const usage = `Say whom and what: npm run appoint -- someone@council.gov.uk ${staffRoles.join("|")}`;
const asked = z.tuple([emailAddress, z.enum(staffRoles)]).safeParse(process.argv.slice(2));

if (!asked.success) {
  console.error(usage);
  process.exit(1);
}
const [email, staffRole] = asked.data;
const done = await appoint({ house: "founder" }, { email, staffRole }).catch((reason: unknown) => {
  console.error(`Nothing was changed: ${reason instanceof Error ? reason.message.split("\n")[0] : reason}`);
  process.exit(1);
});
if (done instanceof Refusal) {
  console.error(done.message);
  process.exit(1);
}
const was = done.isNew ? "is new here and" : done.before ? `was ${done.before} and` : "was no staff and";
console.log(`${email} ${was} is ${staffRole} now. They sign in at /sign-in with this address.`);
process.exit(0);
