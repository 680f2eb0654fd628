import type { z } from "zod";
import type { invitingSchema } from "@/features/invitations/schema";
import { inAll, type Limit, ofANetwork, ofAPerson } from "@/web/limits";

type Inviting = z.output<typeof invitingSchema>;

const times = ({ addresses }: Inviting) => addresses.addresses.length;

/** Letters to people who have not asked for any. */
export const invitationsSent: readonly Limit<Inviting>[] = [
  {
    name: "invitations-of-a-person",
    times: 1000,
    minutes: 24 * 60,
    words: "You have invited very many people today.",
    of: ofAPerson,
    countsAs: times,
  },
  {
    name: "invitations-in-all",
    times: 5000,
    minutes: 60,
    words: "Very many people are being invited just now.",
    of: inAll,
    countsAs: times,
    counts: "done",
  },
];

export const sentAgain: readonly Limit[] = [
  {
    name: "invitations-sent-again-by-a-person",
    times: 100,
    minutes: 60,
    words: "You have sent very many invitations again.",
    of: ofAPerson,
  },
];

export const newOnesAsked: readonly Limit[] = [
  {
    name: "new-invitations-asked-by-a-network",
    times: 20,
    minutes: 60,
    words: "Very many new invitations were asked for from where you are.",
    of: ofANetwork,
  },
];
