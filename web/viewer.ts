import { redirect } from "next/navigation";
import { cache } from "react";
import type { Member, Viewer } from "@/db/doors";
import { auth } from "@/web/auth";

/** Who is asking: found once a request. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const session = await auth();
  return session?.user?.id ? session.member : null;
});

/** For pages that are about a person: signs in first, then comes back. */
export async function currentMember(backTo: string): Promise<Member> {
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(backTo)}`);
  return viewer;
}
