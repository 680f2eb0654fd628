import { z } from "zod";
import { callModerators } from "@/features/concerns/calling";
import { env } from "@/lib/env";
import { Refusal } from "@/lib/refusal";

const payload = z.object({ concernId: z.uuid() });

/** Somebody could be recognised: whoever can look is written to at once. */
export async function callModeratorsJob(given: unknown) {
  const { SITE_URL: siteUrl } = env();
  const { concernId } = payload.parse(given);
  const called = await callModerators({ house: "worker" }, { concernId, siteUrl: siteUrl?.replace(/\/$/, "") });
  if (called instanceof Refusal) throw called;
}
