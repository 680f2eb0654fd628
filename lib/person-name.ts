import { words } from "@/lib/text";

/** A person's name as colleagues know it: one line, and nothing that could be taken for an address or a tag. */
export const personName = words({ max: 100, required: "Write the name that colleagues know you by." }).refine(
  (name) => !/[\n<>@]/.test(name),
  { error: "Write only your name here, on one line." },
);
