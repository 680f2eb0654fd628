import { z } from "zod";
import { waitingNouns } from "@/features/moderation/key";
import { markItem } from "@/features/moderation/marking";

const payload = z.object({ noun: z.enum(waitingNouns), id: z.uuid() });

/** A helper looks for names, personal details and links in what has begun to wait, or was changed. */
export async function lookForMarksJob(given: unknown) {
  await markItem({ house: "worker" }, payload.parse(given));
}
