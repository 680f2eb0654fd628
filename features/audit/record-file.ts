import type { Member } from "@/db/doors";
import { deedInWords } from "@/features/audit/deeds";
import { asText } from "@/features/audit/difference";
import type { RecordFilter } from "@/features/audit/filter";
import { nounInWords } from "@/features/audit/nouns";
import { listRecordForFile, type RecordRow } from "@/features/audit/queries";
import { csvBeginning, csvLine } from "@/lib/csv";
import { dayOf, timeInWords } from "@/lib/dates";

export const mostRowsInFile = 100_000;
const batch = 1_000;

/** The record as a file, newest first, asked for in parts as fast as they are read: the whole is never in memory. */
export function recordFile(
  member: Member,
  filter: RecordFilter,
  siteUrl: string,
  most = mostRowsInFile,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let [after, written]: [string | undefined, number] = [undefined, 0];
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(csvBeginning + csvLine(heads)));
    },
    async pull(controller) {
      const room = Math.min(batch, most - written);
      const rows = await listRecordForFile(member, filter, after, room + 1);
      const told = rows.slice(0, room);
      if (told.length > 0) controller.enqueue(encoder.encode(told.map((row) => csvLine(cellsOf(row, siteUrl))).join("")));
      written += told.length;
      after = told.at(-1)?.id;
      if (rows.length > room && written < most) return;
      if (rows.length > room) controller.enqueue(encoder.encode(csvLine([cutInWords(most), ...heads.slice(1).map(() => "")])));
      controller.close();
    },
  });
}

const cutInWords = (most: number) =>
  `There is more: a file has at most ${new Intl.NumberFormat("en-GB").format(most)} rows. Narrow the record down by days, and take the rest out by itself.`;

const heads = [
  "Day",
  "Time",
  "Who",
  "What they did",
  "Kind",
  "Thing",
  "Address",
  "Whose",
  "Place",
  "Why",
  "Before",
  "After",
  "Deed",
  "Row",
];

const cellsOf = ({ id, at, by, deed, noun, thing, of, place, reason, before, after }: RecordRow, siteUrl: string) => [
  dayOf(at),
  timeInWords(at),
  by ?? "The house",
  deedInWords(deed),
  nounInWords(noun),
  thing?.title ?? null,
  thing?.href ? siteUrl + thing.href : null,
  of,
  place,
  reason,
  asText(before),
  asText(after),
  deed,
  id,
];
