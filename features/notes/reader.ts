import { z } from "zod";

/** Whose eyes a note is looked at with. */
export type Reader = { as: "public" } | { as: "partner"; organisation: string };

const asked = z.object({
  reader: z.enum(["public", "partner"]).catch("public"),
  organisation: z
    .string()
    .regex(/^[a-z0-9-]{1,100}$/)
    .catch(""),
});

/** As an address says it: the public where it says nothing of use. */
export function readReader(params: Record<string, string | string[] | undefined>): Reader {
  const { reader, organisation } = asked.parse(params);
  return reader === "partner" ? { as: "partner", organisation } : { as: "public" };
}
