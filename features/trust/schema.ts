import { z } from "zod";
import { choice, words } from "@/lib/text";

export const changeTrustSchema = z.object({
  personId: z.uuid({ error: "This form is out of date. Please open the page again." }),
  deed: choice(["grant", "take"], "This form is out of date. Please open the page again."),
  reason: words({ max: 1000, required: "Say why. They read it in the letter that tells them." }),
});

export type TrustChange = Omit<z.output<typeof changeTrustSchema>, "deed">;
