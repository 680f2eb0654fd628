import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { Day } from "@/components/written-date";
import "@/app/globals.css";
import { DemonstrationBanner } from "@/components/demonstration-banner";
import { SiteFooter } from "@/components/site-footer";
import { SiteHeader } from "@/components/site-header";
import { SkipLink } from "@/components/skip-link";
import { countWaiting } from "@/features/moderation/queries";
import { secondFactorPage } from "@/web/second-factor-page";
import { currentSite } from "@/web/site";
import { siteUrl } from "@/web/site-url";
import { currentViewer } from "@/web/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const [{ name }, url] = [await currentSite(), await siteUrl()];
  return {
    title: { default: name, template: `%s · ${name}` },
    metadataBase: URL.canParse(url) ? new URL(url) : undefined,
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  const [site, viewer, asked] = await Promise.all([currentSite(), currentViewer(), headers()]);
  return (
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <script src="/site.js" />
      </head>
      <body>
        <SkipLink />
        {site.isDemonstration ? <DemonstrationBanner /> : null}
        <SiteHeader
          siteName={site.name}
          currentPath={asked.get("x-pathname") ?? undefined}
          signedInAs={viewer ? { name: viewer.name, href: "/me", unseen: viewer.unseen } : undefined}
          writeAt={viewer && viewer.organisations.length > 0 ? "/notes/new" : undefined}
          waiting={viewer?.moderates ? await countWaiting(viewer) : undefined}
          isEditor={viewer?.staffRole === "editor" || viewer?.staffRole === "administrator"}
          isAdministrator={viewer?.staffRole === "administrator"}
          confirmAt={viewer?.waitingRole ? secondFactorPage(asked.get("x-pathname") ?? "/") : undefined}
        />
        <p className="print-only pb-2 font-ui text-small">
          {site.name} · printed <Day at={new Date()} />
        </p>
        <main id="main" tabIndex={-1} className="mx-auto max-w-page px-4 pt-8 md:px-6 md:pt-12 print:p-0">
          {children}
        </main>
        <SiteFooter siteName={site.name} />
      </body>
    </html>
  );
}
