import { randomBytes } from "node:crypto";
import { headers } from "next/headers";
import { PageHeading } from "@/components/page-heading";
import { getReportable } from "@/features/concerns/about-queries";
import { ConcernForm } from "@/features/concerns/concern-form";
import { pageMetadata } from "@/web/page-metadata";
import { currentViewer } from "@/web/viewer";

type Props = { searchParams: Promise<{ about?: string | string[] }> };

export const generateMetadata = async () => ({
  ...(await pageMetadata({
    title: "Report a concern",
    description: "Say that something here should be looked at. You need no account.",
    path: "/report",
  })),
  robots: { index: false },
});

export default async function ReportPage({ searchParams }: Props) {
  const [{ about: asked }, viewer] = await Promise.all([searchParams, currentViewer()]);
  const about = typeof asked === "string" ? asked.slice(0, 500) : await whereTheyCameFrom();
  const what = about ? await getReportable(viewer, about) : null;
  return (
    <>
      <PageHeading
        title="Report a concern"
        lede="Tell us what should be looked at. You need no account, and whoever wrote it does not learn that it was you."
      />
      <ConcernForm
        receipt={randomBytes(32).toString("base64url")}
        about={what?.path ?? about}
        title={what?.title ?? ""}
        isSignedIn={viewer !== null}
      />
      <p className="mt-12 max-w-measure border-t border-line pt-4 text-ink-2">
        If somebody is in danger now, do not wait for us: ring 999. About how you were treated here yourself, you can{" "}
        <a href="/about/complaints">complain</a>.
      </p>
    </>
  );
}

/** The page that they were on, where the link at its foot brought them here. */
async function whereTheyCameFrom() {
  const asking = await headers();
  const from = URL.parse(asking.get("referer") ?? "");
  if (!from || from.host !== asking.get("host") || from.pathname.startsWith("/report")) return "";
  return from.pathname;
}
