import type { Viewer } from "@/db/doors";
import type { State } from "@/db/schema/columns";
import { canDecide } from "@/features/moderation/policy";

type Item = {
  authorId: string;
  writtenById?: string | null;
  organisationId: string;
  placeId: string | null;
  state: State;
};

/** From which states each decision leads on: one way for whatever was sent. */
const leadsFrom = {
  publish: ["sent", "in-review"],
  return: ["sent", "in-review", "held"],
  hold: ["sent", "in-review"],
  release: ["held"],
  decline: ["sent", "in-review", "held"],
  unpublish: ["published"],
  restore: ["unpublished"],
  "publish-edit": ["published"],
  "return-edit": ["published"],
} as const satisfies Record<string, readonly State[]>;

export type Decision = keyof typeof leadsFrom;

export const isOpenTo = (decision: Decision, { state }: Pick<Item, "state">) =>
  leadsFrom[decision].some((from) => from === state);

/** Who looks after its place, as it stands: never their own, nor their own organisation's. */
export const canDecideSo = (viewer: Viewer, item: Item, decision: Decision) =>
  isOpenTo(decision, item) && canDecide(viewer, item);
