import { dayOf } from "@/lib/dates";
import { dispositionOf } from "@/lib/file-name";
import { listFile } from "@/lib/list-file";

type List = { name: string; heads: readonly string[]; rows: readonly (readonly (string | null)[])[] };

/** What stands in a list for whoever asks, as a file that nobody keeps for anybody else. */
export function listAnswer({ name, heads, rows }: List) {
  return new Response(listFile(heads, rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": dispositionOf("attachment", `${name}-${dayOf(new Date())}.csv`),
      "cache-control": "private, no-store",
    },
  });
}
