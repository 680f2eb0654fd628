import { done } from "@/demo/founding";
import { known, type World } from "@/demo/world";
import { approveDomain } from "@/features/domains/commands";
import { invite } from "@/features/invitations/commands";

/** Somebody who has been invited and has not answered; and a domain whose people may ask in one step. */
export async function tellJoining(world: World) {
  const organisationId = known(world.organisations, "millstone-lane-partnership");
  done(
    await approveDomain(known(world.people, "morwenna-quick"), {
      organisationId,
      domain: "millstone-lane.example",
    }),
  );
  done(
    await invite(known(world.people, "joan-ashbell"), {
      organisationId,
      addresses: { addresses: ["nell.garside@millstone-lane.example"], notAddresses: [] },
      words: "The ovens go on at six, so the stairs smell of bread when we meet. Bring what you noticed on Henshaw Street.",
      asLead: false,
      siteUrl: world.siteUrl,
    }),
  );
}
