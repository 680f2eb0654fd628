import { mondayOf } from "@/lib/dates";

/** How many weeks the rota shows, this one included. */
export const weeksAhead = 8;

/** Their Mondays. */
export const shownWeeks = (now = new Date()) => Array.from({ length: weeksAhead }, (_, later) => mondayOf(now, later));
