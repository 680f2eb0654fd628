import { z } from "zod";
import { address } from "@/lib/address";
import { words } from "@/lib/text";

/** A report as an editor adds it: web text first. */
export const reportSchema = z.object({
  slug: address,
  title: words({ max: 200, required: "Give the report its title." }),
  authors: words({ max: 300, required: "Say who wrote it." }),
  publisher: words({ max: 200, required: "Say who published it." }),
  /** A month: "2017-05". */
  published: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "Choose a month." }),
  summary: words({ max: 600, required: "Say in a few sentences what it says." }),
  body: words({ max: 100_000, required: "Give the text, or what is known of it." }),
  externalUrl: z.url({ protocol: /^https?$/, error: "Give the whole address, with https." }).nullable(),
  /** As its publisher counted them, by a day. */
  views: z.object({ count: z.int().nonnegative(), asOf: z.iso.date() }).nullable(),
  placeId: z.uuid().nullable(),
  inquiryId: z.uuid().nullable().optional(),
  isIllustrative: z.boolean(),
});

export type ReportInput = z.output<typeof reportSchema>;
