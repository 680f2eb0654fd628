import { z } from "zod";

const outOfDate = "This form is out of date. Please open the page again.";

export const putDownSchema = z.object({
  weekOn: z.iso.date({ error: outOfDate }),
  memberId: z.uuid({ error: "Choose who looks in this week." }),
});

export const takeOffSchema = z.object({ id: z.uuid({ error: outOfDate }) });
