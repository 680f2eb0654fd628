import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Member, Viewer } from "@/db/doors";
import { requests } from "@/lib/log";
import { isFresh } from "@/lib/session-limits";
import { auth } from "@/web/auth";
import { secondFactorPage } from "@/web/second-factor-page";

/** Who is asking: found once a request. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const session = await auth();
  if (!session?.user?.id) return null;
  const member = withMoments(session.member);
  const request = requests.getStore();
  if (request) request.dateLanguage = member.dateLanguage;
  return member;
});

/** next-auth hands a session on as JSON, in which a moment is a text, whatever its type says. */
function withMoments(member: Member): Member {
  const { provedAt, session } = member;
  return {
    ...member,
    provedAt: provedAt && new Date(provedAt),
    session: session && { ...session, begunAt: new Date(session.begunAt) },
  };
}

/** For pages that are about a person: signs in first, then comes back. */
export async function currentMember(backTo: string): Promise<Member> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(backTo)}`);
  return viewer;
}

/**
 * For pages with dangerous deeds: whoever has not just shown a second factor does so first, then comes back. The answer to a
 * form that was sent stays where it is, with its words: its command has refused by itself.
 */
export async function confirmedMember(backTo: string): Promise<Member> {
  const member = await currentMember(backTo);
  const isAnswerToForm = (await headers()).get("x-method") === "POST";
  if (!isFresh(member.provedAt) && !isAnswerToForm) redirect(secondFactorPage(backTo));
  return member;
}

/** For pages that change an account itself: staff confirm that it is them, everybody else is signed in. */
export async function accountHolder(backTo: string): Promise<Member> {
  const member = await currentMember(backTo);
  return member.staffRole || member.waitingRole ? confirmedMember(backTo) : member;
}
