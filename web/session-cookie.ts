const secure = process.env.SITE_URL?.startsWith("https:") ?? false;

export const sessionCookie = {
  name: secure ? "__Host-hereabouts-session" : "hereabouts-session",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure },
} as const;
