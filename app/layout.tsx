import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import "@/app/globals.css";
import { DemonstrationBanner } from "@/components/demonstration-banner";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import { SkipLink } from "@/components/skip-link";
import { countWaiting } from "@/features/moderation/queries";
import { currentSite } from "@/web/site";
import { currentViewer } from "@/web/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await currentSite();
  return {
    title: { default: name, template: `%s · ${name}` },
    metadataBase: process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined,
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const [site, viewer] = await Promise.all([currentSite(), currentViewer()]);
  return (
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <SkipLink />
        {site.isDemonstration ? <DemonstrationBanner /> : null}
        <SiteHeader
          siteName={site.name}
          signedInAs={viewer ? { name: viewer.name, href: "/me" } : undefined}
          waiting={viewer?.moderates ? await countWaiting(viewer) : undefined}
        />
        <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-8 md:px-6 md:pt-12">
          {children}
        </main>
        <SiteFooter siteName={site.name} more={more} />
      </body>
    </html>
  );
}

const more = [
  { name: "All posts", href: "/posts" },
  { name: "Organisations", href: "/organisations" },
] as const;
