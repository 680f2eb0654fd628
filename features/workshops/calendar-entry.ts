import type { WorkshopForFile } from "@/features/workshops/queries";
import type { calendar } from "@/lib/calendar";

type Workshop = Omit<WorkshopForFile, "came" | "isIllustrative">;

/** A workshop as a calendar has it. */
export const calendarEntry = (workshop: Workshop, siteUrl: string): Parameters<typeof calendar>[0]["entries"][number] => ({
  id: workshop.id,
  title: workshop.title,
  on: workshop.heldOn,
  startsAt: workshop.startsAt,
  endsAt: workshop.endsAt,
  where: [workshop.venue, workshop.place.name].filter(Boolean).join(", "),
  about: `For: ${workshop.forWhom}\n${siteUrl}/workshops/${workshop.slug}`,
  href: `${siteUrl}/workshops/${workshop.slug}`,
  version: workshop.version,
  changedAt: workshop.changedAt,
});
