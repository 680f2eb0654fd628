import { z } from "zod";

const role = z
  .object({ staffRole: z.string().nullable(), places: z.array(z.object({ name: z.string() })).default([]) })
  .catch({ staffRole: null, places: [] });

/** A role as the ledger has kept it. */
export const asRole = (kept: unknown) => role.parse(kept);

/** The role that was taken last, so that giving it again is one step. */
export const roleBefore = ({ history }: { history: { deed: string; before: unknown }[] }) =>
  asRole(history.find(({ deed }) => deed === "takeBackRole")?.before);
