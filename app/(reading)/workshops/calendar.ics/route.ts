import { calendarEntry } from "@/features/workshops/calendar-entry";
import { listAllWorkshops } from "@/features/workshops/queries";
import { calendar } from "@/lib/calendar";
import { feedAnswer } from "@/web/feed-answer";
import { siteAndAddress } from "@/web/site";

/** As many as a calendar takes over at once without complaint. */
const most = 500;

/** All workshops, to follow in a calendar: asked as a visitor, whoever is signed in. */
export async function GET(request: Request) {
  const [workshops, site] = await Promise.all([listAllWorkshops(null, most), siteAndAddress()]);
  const entries = workshops.map((workshop) => calendarEntry(workshop, site.url));
  const text = calendar({ name: `Workshops · ${site.name}`, entries });
  const newest = Math.max(...workshops.map(({ changedAt }) => changedAt.getTime()));
  const updatedAt = workshops.length > 0 ? new Date(newest) : undefined;
  return feedAnswer(request, { text, type: "text/calendar", updatedAt });
}
