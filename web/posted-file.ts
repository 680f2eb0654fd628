import type { z } from "zod";
import type { Member } from "@/db/doors";
import { Refusal } from "@/lib/refusal";
import { type Limit, withinLimits } from "@/web/limits";
import { bodyBytes } from "@/web/posted-body";
import { refusedJson } from "@/web/posted-json";
import { isSameOrigin } from "@/web/same-origin";
import { currentViewer } from "@/web/viewer";

type Door<S extends z.ZodType> = {
  /** Of what its address says of it. */
  schema: S;
  mostBytes: number;
  tooLarge: string;
  limits: readonly Limit<z.output<S>>[];
};

/** The door of a file that a page sends by itself, as it is: like `postedJson`, and never more of it in memory than it may have. */
export function postedFile<S extends z.ZodType>(
  { schema, mostBytes, tooLarge, limits }: Door<S>,
  deed: (member: Member, input: z.output<S>, bytes: Uint8Array) => Promise<object | Refusal>,
) {
  return async (request: Request): Promise<Response> => {
    if (!isSameOrigin(request.headers)) return refusedJson(403, "This was sent from another address, so nothing was saved.");
    const viewer = await currentViewer();
    if (!viewer) return refusedJson(401, "You have been signed out. Sign in again in another tab, then choose the file again.");
    const input = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!input.success) return refusedJson(400, input.error.issues[0]?.message ?? "This cannot be read.");
    if (Number(request.headers.get("content-length")) > mostBytes) return refusedJson(413, tooLarge);
    const answer = await withinLimits(limits, { viewer, input: input.data }, async () => {
      const bytes = await bodyBytes(request, mostBytes);
      return bytes ? deed(viewer, input.data, bytes) : new Refusal(tooLarge);
    });
    return answer instanceof Refusal ? refusedJson(422, answer.message) : Response.json(answer);
  };
}
