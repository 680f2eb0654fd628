import { foundPlace, markOfForeseen } from "@/demo/founding";
import type { ActionLine } from "@/e2e/matrix/actions";
import { isInTheLedger } from "@/e2e/matrix/owner";
import type { World } from "@/e2e/matrix/people";
import { tail } from "@/lib/slug";

type Asked = Parameters<typeof markOfForeseen>[2];

/** A place to change, with the form as an editor's preview of it holds it. */
function deed(name: string, ask: () => Promise<Asked>): ActionLine {
  return {
    cells: "--------++--",
    attempt: async ({ members }: World) => {
      const [place, asked] = [await foundPlace(), await ask()];
      const seen = await markOfForeseen(members.E, place.id, asked);
      const typed = Object.entries(asked).map(([field, value]) => [field, Array.isArray(value) ? value.join("\n") : value]);
      const fields = { ...Object.fromEntries(typed), placeId: place.id, seen, reason: "The order of 1 April." };
      return { fields, done: () => isInTheLedger(name, place.id) };
    },
  };
}

const on = "2026-04-01";
const code = () => `E06${String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0")}`;

/** What editors do with places. */
export const reshaping: Record<string, ActionLine> = {
  addNeighbourhoodAction: deed("addNeighbourhood", async () => ({ deed: "part", name: `Quarter ${tail()}`, code: "" })),
  renamePlaceAction: deed("renamePlace", async () => ({ deed: "rename", name: `Renamed ${tail()}`, officialName: "" })),
  recodePlaceAction: deed("recodePlace", async () => ({ deed: "recode", code: code() })),
  mergePlacesAction: deed("mergePlaces", async () => ({
    deed: "merge",
    others: [],
    into: (await foundPlace()).name,
    code: "",
    on,
  })),
  splitPlaceAction: deed("splitPlace", async () => ({
    deed: "split",
    into: [(await foundPlace()).name, (await foundPlace()).name],
    on,
  })),
  endPlaceAction: deed("endPlace", async () => ({ deed: "end", on })),
};
