import type { Metadata } from "next";
import { Disclosure } from "@/components/disclosure";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { PageHeading } from "@/components/page-heading";
import { NameForm } from "@/features/saved-lists/name-form";
import { listLists } from "@/features/saved-lists/queries";
import { counted } from "@/lib/counts";
import { ageInWords } from "@/lib/dates";
import { currentMember } from "@/web/viewer";

export const metadata: Metadata = {
  title: "Saved",
  description: "Your lists of what you put aside.",
  robots: { index: false },
};

type Props = { searchParams: Promise<{ deleted?: string | string[] }> };

export default async function SavedPage({ searchParams }: Props) {
  const [member, { deleted }] = await Promise.all([currentMember("/saved"), searchParams]);
  const lists = await listLists(member);
  return (
    <>
      <PageHeading title="Saved" kicker={member.name} lede="What you put aside, in lists that only you see.">
        <a href="/me/settings/searches" className="inline-flex min-h-target items-center">
          Searches that you saved
        </a>
      </PageHeading>
      <div className="grid gap-8">
        {deleted === "yes" ? <Notice title="The list is deleted" announce /> : null}
        {lists.length === 0 ? (
          <EmptyState
            next={[
              { href: "/notes", text: "Read the newest notes" },
              { href: "/posts", text: "See the highlights" },
            ]}
          >
            You have not saved anything yet. On a note, a post, a report, a question or a pattern, choose “Save to a list”.
          </EmptyState>
        ) : (
          <ul className="max-w-content border-b border-line">
            {lists.map(({ id, name, things, savedAt }) => (
              <li key={id} className="border-t border-line py-4">
                <h2 className="text-h3">
                  <a href={`/saved/${id}`} className="text-ink wrap-anywhere">
                    {name}
                  </a>
                </h2>
                <p className="mt-1 font-ui text-ui text-ink-3">
                  {things === 0 ? "Nothing in it yet" : sentence(counted(things, "thing"))}
                  {savedAt ? ` · last added to ${ageInWords(savedAt)}` : ""}
                </p>
              </li>
            ))}
          </ul>
        )}
        {member.organisations.length > 0 || member.staffRole ? (
          <div className="max-w-content">
            <Disclosure summary="Make a new list" open={lists.length === 0}>
              <NameForm />
            </Disclosure>
          </div>
        ) : null}
      </div>
    </>
  );
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
