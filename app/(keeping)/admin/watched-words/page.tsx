import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { AddWatchedForm } from "@/features/watched-words/add-watched-form";
import { listWatchedWords } from "@/features/watched-words/queries";
import { WatchedWordsList } from "@/features/watched-words/watched-list";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Watched words",
  description: "Words that are looked at first.",
  robots: { index: false },
};

export default async function WatchedWordsPage() {
  const list = await listWatchedWords(await currentMember("/admin/watched-words"));
  if (!list) notFound();
  return (
    <>
      <Breadcrumbs trail={[{ name: "Waiting", href: "/moderation" }]} here="Watched words" />
      <PageHeading
        title="Watched words"
        kicker="For editors"
        lede="Words that a person looks at first, that somebody is asked to think over, or that moderators are shown. Nothing is refused for a word."
      />
      <section aria-labelledby="watched" className="mb-12">
        <h2 id="watched" className="mb-3 text-h2">
          What is watched
        </h2>
        <WatchedWordsList list={list} />
      </section>
      <section aria-labelledby="add" className="max-w-content border-t-2 border-ink pt-4">
        <h2 id="add" className="mb-4 text-h2">
          Watch another
        </h2>
        <AddWatchedForm id={v7()} />
      </section>
    </>
  );
}
