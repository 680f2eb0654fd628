import { z } from "zod";

/** A time of day as people type it, "14:00", "9.30" or "2pm", as a clock shows it: "14:00". Null where it was left out. */
export const typedTime = z.preprocess(
  (typed) => asTime(String(typed ?? "").trim()),
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "Write the time like 14:00 or 2pm." })
    .nullable(),
);

function asTime(typed: string) {
  if (typed === "") return null;
  const [, hour, minutes = "00", half] = /^(\d{1,2})(?:[:.](\d{2}))?(?::00)?\s*(am|pm)?$/i.exec(typed) ?? [];
  if (!hour || (half && Number(hour) > 12)) return typed;
  const whole = half ? (Number(hour) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hour);
  return `${String(whole).padStart(2, "0")}:${minutes}`;
}
