import { z } from "zod";
import { mostInSentence } from "@/features/places/schema-limits";
import { words } from "@/lib/text";

const outOfDate = "This form is out of date. Please open the page again.";
const sentence = words({ max: mostInSentence });

/** Up to three sentences; a field left empty is none. */
export const inBriefSchema = z
  .object({
    placeId: z.uuid({ error: outOfDate }),
    /** The mark of the words that stood there when the form was opened. */
    version: words({ max: 40, required: outOfDate }),
    first: sentence,
    second: sentence,
    third: sentence,
  })
  .transform(({ placeId, version, ...sentences }) => ({
    placeId,
    seen: version,
    sentences: Object.values(sentences).filter((one) => one !== ""),
  }));
