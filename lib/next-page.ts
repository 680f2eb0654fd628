import { z } from "zod";
import { sameSitePath } from "@/lib/same-site-path";

/** Of a form: where to go afterwards. Empty where there is nowhere in particular, or nowhere of ours. */
export const nextPage = z
  .unknown()
  .optional()
  .transform((path) => sameSitePath(path));
