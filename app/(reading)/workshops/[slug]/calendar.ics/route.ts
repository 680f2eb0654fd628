import { notFound } from "next/navigation";
import { calendarEntry } from "@/features/workshops/calendar-entry";
import { getWorkshop } from "@/features/workshops/queries";
import { calendar } from "@/lib/calendar";
import { dispositionOf } from "@/lib/file-name";
import { feedAnswer } from "@/web/feed-answer";
import { siteAndAddress } from "@/web/site";

/** One workshop, to take over into one's own calendar: asked as a visitor, whoever is signed in. */
export async function GET(request: Request, { params }: RouteContext<"/workshops/[slug]/calendar.ics">) {
  const [workshop, site] = await Promise.all([getWorkshop(null, (await params).slug), siteAndAddress()]);
  if (!workshop) notFound();
  const text = calendar({ name: site.name, entries: [calendarEntry(workshop, site.url)] });
  const headers = { "content-disposition": dispositionOf("attachment", `${workshop.slug}.ics`) };
  return feedAnswer(request, { text, type: "text/calendar", updatedAt: workshop.changedAt, headers });
}
