import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { Inset } from "@/components/inset";
import { PageHeading } from "@/components/page-heading";
import { Day } from "@/components/written-date";
import { readersInWords } from "@/features/notes/for-whom";
import { NarrowingForm } from "@/features/notes/narrowing-form";
import { OpeningForm } from "@/features/notes/opening-form";
import { getReaders, type Readers } from "@/features/notes/readers-queries";
import { dayOf } from "@/lib/dates";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Who reads this note, and when",
  description: "For whom a learning note is, and the day on which it opens to everyone.",
};

type Props = { params: Promise<{ slug: string }> };

export default async function ReadersPage({ params }: Props) {
  const { slug } = await params;
  const note = await getReaders(await currentMember(`/notes/${slug}/readers`), slug);
  if (!note) notFound();
  const { id, version, isOwn, state, opensAt, can } = note;
  const isPublished = state === "published";
  return (
    <>
      <Breadcrumbs trail={[{ name: note.title || "The note", href: `/notes/${slug}` }]} here="Who reads it, and when" />
      <PageHeading title="Who reads this note, and when" />
      <div className="grid gap-12">
        <Inset>
          <Standing note={note} />
        </Inset>
        {can.changeOpening ? (
          <section aria-labelledby="opens">
            <h2 id="opens" className="mb-4 text-h2">
              When it opens to everyone
            </h2>
            <OpeningForm note={{ id, slug, version, isOwn, isPublished }} opensOn={opensAt ? dayOf(opensAt) : ""} />
          </section>
        ) : null}
        {can.narrow ? (
          <section aria-labelledby="fewer">
            <h2 id="fewer" className="text-h2">
              Fewer readers
            </h2>
            <p className="mt-2 mb-4 max-w-measure">
              This holds at once, for what others have added to it too. A day on which it was to open is cancelled with it. More
              readers again are looked at by the editors first.
            </p>
            <NarrowingForm note={note} />
          </section>
        ) : null}
        <section aria-labelledby="as-others">
          <h2 id="as-others" className="text-h2">
            As others read it
          </h2>
          <p className="mt-2 font-ui text-ui">
            <a href={`/notes/${slug}/as`} className="inline-flex min-h-target items-center">
              See it as the public, or as a partner of another organisation
            </a>
          </p>
        </section>
      </div>
    </>
  );
}

function Standing({ note }: { note: Readers }) {
  const { state, audience, circle, isOpen, opensAt } = note;
  const waits =
    state === "published" ? "" : "It is not published yet: until then its author and the moderators alone read it. ";
  if (isOpen || audience === "everyone")
    return (
      <p>
        {waits}Everyone can read this note{waits ? " once it is." : "."}
      </p>
    );
  return (
    <p>
      {waits}
      {readersInWords({ audience, circle: circle.map(({ name }) => name) })}
      {opensAt ? (
        <>
          {" "}
          until <Day at={opensAt} />; then everyone can.
        </>
      ) : (
        "."
      )}
    </p>
  );
}
