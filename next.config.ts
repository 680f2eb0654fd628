import type { NextConfig } from "next";
import { securityHeaders } from "./web/security-headers";

const config: NextConfig = {
  output: "standalone",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` type-checks; a build on a small machine need not do it twice.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "graphile-worker", "pino", "nodemailer"],
  // The largest form of ours, a note with a file of 10 MB, must fit. web/body-limit.ts holds every other to 1 MB, and answers in words.
  experimental: { serverActions: { bodySizeLimit: "11.5mb" }, proxyClientMaxBodySize: "11.5mb" },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Made to be shown elsewhere, beside a link to here.
    { source: "/share.png", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
  ],
};

export default config;
