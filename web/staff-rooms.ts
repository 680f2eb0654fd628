import type { NextRequest } from "next/server";
import type { Member, StaffRole } from "@/db/doors";
import { sessionCookie } from "@/web/session-cookie";
import { memberOfToken } from "@/web/sessions";

/** Whose rooms these are. Everybody else is told that they do not exist. */
const rooms: { address: RegExp; roles: readonly StaffRole[] }[] = [
  { address: /^\/moderation(\/|$)/, roles: ["moderator", "editor", "administrator"] },
  { address: /^\/desk(\/|$)/, roles: ["editor", "administrator"] },
  { address: /^\/admin\/(organisations|places|watched-words)(\/|$)/, roles: ["editor", "administrator"] },
  { address: /^\/admin(\/|$)/, roles: ["administrator"] },
];

/** How a staff room stands for whoever asks: `waiting` where their role is not in force before a second factor. */
export async function staffRoom(request: NextRequest): Promise<"no staff room" | "open" | "waiting" | "closed"> {
  const room = rooms.find(({ address }) => address.test(request.nextUrl.pathname));
  if (!room) return "no staff room";
  const token = request.cookies.get(sessionCookie.name)?.value;
  const member = token ? (await memberOfToken(token))?.member : undefined;
  if (isOneOf(room.roles, member?.staffRole)) return "open";
  return isOneOf(room.roles, member?.waitingRole) ? "waiting" : "closed";
}

const isOneOf = (roles: readonly StaffRole[], role: Member["staffRole"] | undefined) => role != null && roles.includes(role);
