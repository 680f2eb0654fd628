import { z } from "zod";
import { postLetter } from "@/features/letters/posting";
import { doLettersStayHere } from "@/features/letters/queries";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { handOver } from "@/worker/post-office";

const worker = { house: "worker" } as const;
const payload = z.object({ letterId: z.uuid() });

/** Posts one letter; where there is no post office, says so and leaves it. */
export async function postLetterJob(given: unknown) {
  const { letterId } = payload.parse(given);
  const { SMTP_URL: url } = env();
  if (url) {
    await postLetter(worker, letterId, (letter) => handOver(url, letter));
  } else if (!(await doLettersStayHere(worker))) {
    log.error({ event: "letter-not-posted", letter: letterId, why: "SMTP_URL is not set: nobody gets mail from this site" });
  }
}
