import { z } from "zod";

/** A month as people type it: "2018-04", or "4/2018" where the browser has no field for it. Its first day, or null where it was left out. */
export const typedMonth = z.preprocess((typed) => {
  const text = String(typed ?? "").trim();
  const slashed = /^(\d{1,2})[/. -](\d{4})$/.exec(text);
  const plain = slashed ? `${slashed[2]}-${slashed[1]?.padStart(2, "0")}` : text;
  return plain === "" ? null : `${plain}-01`;
}, z.iso.date({ error: "Write the month like 2018-04." }).nullable());
