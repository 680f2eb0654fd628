import type { z } from "zod";
import type { Member } from "@/db/doors";
import { Refusal } from "@/lib/refusal";
import { type Limit, withinLimits } from "@/web/limits";
import { bodyText } from "@/web/posted-body";
import { isSameOrigin } from "@/web/same-origin";
import { currentViewer } from "@/web/viewer";

type Door<S extends z.ZodType> = {
  schema: S;
  mostBytes: number;
  limits: readonly Limit<z.output<S>>[];
};

/**
 * The door of what a page sends by itself, without a form being sent: from our own pages, signed in, not too large,
 * well-formed, within its limits; then the deed. What it answers goes back as JSON; a "no" is `{ message }`.
 */
export function postedJson<S extends z.ZodType>(
  { schema, mostBytes, limits }: Door<S>,
  deed: (member: Member, input: z.output<S>) => Promise<object | Refusal>,
) {
  return async (request: Request): Promise<Response> => {
    if (!isSameOrigin(request.headers)) return refusedJson(403, "This was sent from another address, so nothing was saved.");
    const viewer = await currentViewer();
    if (!viewer) return refusedJson(401, "You have been signed out.");
    const text = await bodyText(request, mostBytes);
    if (text === null) return refusedJson(413, "This is more than can be kept. Shorten it, or copy it somewhere else.");
    const input = schema.safeParse(jsonOf(text));
    if (!input.success) return refusedJson(400, input.error.issues[0]?.message ?? "This cannot be read.");
    const answer = await withinLimits(limits, { viewer, input: input.data }, () => deed(viewer, input.data));
    return answer instanceof Refusal ? refusedJson(422, answer.message) : Response.json(answer);
  };
}

/** A "no" to what was sent without a form. */
export const refusedJson = (status: number, message: string) => Response.json({ message }, { status });

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
