import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { CompareVersions } from "@/features/notes/compare-versions";
import { CompareWhich } from "@/features/notes/compare-which";
import { getFormChoices } from "@/features/notes/form-queries";
import { getOwnNote, getVersion, listVersions } from "@/features/notes/own-queries";
import { VersionRow } from "@/features/notes/version-row";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = { title: "What it said before", description: "The versions of your note, compared." };

export default async function VersionsPage({ params, searchParams }: PageProps<"/notes/[slug]/versions">) {
  const [{ slug }, asked] = [await params, await searchParams];
  const member = await currentMember(`/notes/${slug}/versions`);
  const note = await getOwnNote(member, slug);
  if (!note) notFound();
  const versions = await listVersions(member, note.id);
  const wordsAt = async (which: string) =>
    which === "now" ? note.draft.words : (await getVersion(member, note.id, numberIn(which)))?.words;
  const [from, to] = [one(asked.from), one(asked.to) || "now"];
  const [before, after] = from ? [await wordsAt(from), await wordsAt(to)] : [];
  return (
    <>
      <Breadcrumbs
        trail={[
          { name: "My contributions", href: "/me" },
          { name: "Your note", href: `/notes/${note.slug}/edit` },
        ]}
        here="What it said before"
      />
      <PageHeading title="What it said before" kicker={note.title || "Without a title yet"} />
      <div className="grid gap-12">
        {asked["let-go"] ? (
          <Notice announce title="Let go. The note is as it was">
            <p className="font-ui text-ui">What you had written is version {one(asked["let-go"])} below; it can be restored.</p>
          </Notice>
        ) : null}
        {before && after ? (
          <CompareVersions before={before} after={after} from={from} to={to} choices={await getFormChoices(member, note.id)} />
        ) : null}
        {versions.length > 0 ? (
          <>
            <CompareWhich versions={versions} from={from} to={to} />
            <section aria-labelledby="all-versions" className="max-w-content">
              <h2 id="all-versions" className="text-h2">
                All versions
              </h2>
              <ol className="mt-4">
                {versions.map((version) => (
                  <VersionRow key={version.number} version={version} note={note} />
                ))}
              </ol>
            </section>
          </>
        ) : (
          <EmptyState next={[{ href: `/notes/${note.slug}/edit`, text: "Go on with it" }]}>
            There is nothing yet that it said before. Every ten minutes of writing a version is kept, and whenever it is sent.
          </EmptyState>
        )}
      </div>
    </>
  );
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");
const numberIn = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : 0);
