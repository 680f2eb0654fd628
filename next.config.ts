import type { NextConfig } from "next";
import { securityHeaders } from "./web/security-headers";

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` type-checks; a build on a small machine need not do it twice.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "graphile-worker", "pino", "nodemailer"],
  // What people can undo or resend must fit; longer than any form of ours, shorter than what hurts.
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default config;
