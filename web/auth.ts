import NextAuth from "next-auth";
import type { Member } from "@/db/doors";
import { sessionLimits } from "@/lib/session-limits";
import { sessionCookie } from "@/web/session-cookie";
import { adapter } from "@/web/sessions";

declare module "next-auth" {
  interface User {
    member: Member;
  }
  interface Session {
    member: Member;
  }
}
declare module "next-auth/adapters" {
  interface AdapterUser {
    member: Member;
  }
}

/** The only file that knows next-auth, so that it can be exchanged. */
export const { auth, signOut } = NextAuth({
  adapter,
  providers: [],
  trustHost: true,
  session: { strategy: "database", maxAge: sessionLimits.idle / 1000, updateAge: sessionLimits.noted / 1000 },
  cookies: { sessionToken: sessionCookie },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  callbacks: {
    session: ({ session, user }) => ({ ...session, user: { id: user.id, member: user.member }, member: user.member }),
  },
});
