import { z } from "zod";
import { choice, words } from "@/lib/text";

/** What an administrator can make of somebody; a moderator looks after some places or after all. */
export const givenRoles = ["moderator-of-places", "moderator", "editor", "administrator"] as const;

const onAPerson = {
  personId: z.uuid({ error: "This form is out of date. Please open the page again." }),
  /** The last deed that its page told of: what has happened since is not overwritten unseen. */
  seen: z.union([z.uuid(), z.literal("")], { error: "This form is out of date. Please open the page again." }),
  reason: words({ max: 1000, required: "Say why. They read it, and so does whoever looks after you." }),
};

export const onAPersonSchema = z.object(onAPerson);

export const giveRoleSchema = z
  .object({
    role: choice(givenRoles, "Choose a role."),
    places: words({ max: 4000 }).transform((text) => text.split("\n").flatMap((line) => line.trim() || [])),
    ...onAPerson,
  })
  .refine(({ role, places }) => role !== "moderator-of-places" || places.length > 0, {
    path: ["places"],
    error: "Name the places, one to a line. To let them look after all, choose “Moderator of every place”.",
  })
  .transform(({ role, places, ...rest }) => ({
    ...rest,
    staffRole: role === "moderator-of-places" ? ("moderator" as const) : role,
    places: role === "moderator-of-places" ? places : [],
  }));

export type OnAPerson = z.output<typeof onAPersonSchema>;
export type RoleGiven = z.output<typeof giveRoleSchema>;
