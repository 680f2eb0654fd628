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
  experimental: {
    serverActions: { bodySizeLimit: "11.5mb" },
    proxyClientMaxBodySize: "11.5mb",
    // What is not built in is required, not imported: an import would make a promise of every module above it, and that remembers the
    // request in which it was first needed, with all that this had made, for as long as the site runs.
    esmExternals: false,
  },
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Made to be shown elsewhere, beside a link to here.
    { source: "/share.png", headers: [{ key: "Cross-Origin-Resource-Policy", value: "cross-origin" }] },
  ],
};

export default config;
