import { exportRecord } from "@/features/audit/commands";
import { readRecordFilter } from "@/features/audit/filter";
import { recordFile } from "@/features/audit/record-file";
import { dayOf } from "@/lib/dates";
import { dispositionOf } from "@/lib/file-name";
import { Refusal } from "@/lib/refusal";
import { plainPage } from "@/web/plain-page";
import { bodyText } from "@/web/posted-body";
import { isSameOrigin } from "@/web/same-origin";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

/** Sent as a form, since taking the record out is a deed of its own and stands in it: nothing that is only asked for writes. */
export async function sendRecord(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return refused(403, "This form was sent from another address. Open the record and send it there.");
  const member = await currentViewer();
  if (!member) return refused(401, "You have been signed out. Sign in, and take the record out again.");
  const form = await bodyText(request, 8 * 1024);
  const filter = readRecordFilter(Object.fromEntries(new URLSearchParams(form ?? "")));
  const recorded = await exportRecord(member, filter);
  if (recorded instanceof Refusal) return refused(422, recorded.message);
  return new Response(recordFile(member, filter, await siteUrl()), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": dispositionOf("attachment", `record-${dayOf(new Date())}.csv`),
      "cache-control": "private, no-store",
    },
  });
}

const refused = (status: number, words: string) =>
  new Response(plainPage({ title: "Nothing was taken out", words }), {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "private, no-store" },
  });
