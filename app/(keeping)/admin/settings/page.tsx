import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { FormStatus } from "@/components/form-status";
import { PageHeading } from "@/components/page-heading";
import { PromiseForm } from "@/features/promise/promise-form";
import { getPromise } from "@/features/promise/queries";
import { counted } from "@/lib/counts";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Settings", description: "What the site promises.", robots: { index: false } };

export default async function SettingsPage({ searchParams }: PageProps<"/admin/settings">) {
  const promise = await getPromise(await currentViewer());
  if (!promise) notFound();
  const isDone = (await searchParams).done === "set";
  const days = counted(promise.days, "working day");
  return (
    <>
      <Breadcrumbs trail={[{ name: "Admin", href: "/admin" }]} here="Settings" />
      <PageHeading title="Settings" />
      <FormStatus>{isDone ? `From now on an answer is promised within ${days}.` : ""}</FormStatus>
      <section aria-labelledby="promise-heading" className="max-w-content">
        <h2 id="promise-heading" className="mb-3 text-h2">
          How soon people hear
        </h2>
        <p className="mb-6 max-w-measure">
          Whoever sends something is promised an answer within {days}. A change is for what is sent from then on: what was
          promised already stays as it was said. How it is kept stands in <a href="/moderation/promise">the promise</a>.
        </p>
        <PromiseForm key={promise.days} days={promise.days} />
      </section>
    </>
  );
}
