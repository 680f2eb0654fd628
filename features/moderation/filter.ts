import { z } from "zod";
import { waitingNouns } from "@/features/moderation/key";

export const queueStates = ["waiting", "held", "live", "decided"] as const;
export const queueAges = ["late", "today", "week"] as const;

const slug = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** What the address of the queue may say. What is not well-formed is left out: an address never breaks a page. */
const filter = z.object({
  kind: z.enum(waitingNouns).optional().catch(undefined),
  place: slug.optional().catch(undefined),
  organisation: slug.optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  age: z.enum(queueAges).optional().catch(undefined),
  state: z.enum(queueStates).optional().catch(undefined),
  page: z.coerce.number().int().min(2).max(10_000).optional().catch(undefined),
});

export type QueueFilter = z.output<typeof filter>;

export const readQueueFilter = (params: Record<string, string | string[] | undefined>): QueueFilter => filter.parse(params);

/** The address of the queue with this filter. */
export function queueHref(chosen: QueueFilter, more: Record<string, string | number | undefined> = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...chosen, ...more })) if (value !== undefined) query.set(name, String(value));
  return query.size > 0 ? `/moderation?${query}` : "/moderation";
}
