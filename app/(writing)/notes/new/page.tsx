import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { v7 } from "uuid";
import { Breadcrumbs } from "@/components/breadcrumbs";
import { PageHeading } from "@/components/page-heading";
import { NotYet } from "@/features/contributions/not-yet";
import { getFormChoices, getStartingPoint } from "@/features/notes/form-queries";
import { NoteForm } from "@/features/notes/note-form";
import { listUnsent } from "@/features/notes/own-queries";
import { startingWords } from "@/features/notes/starting-words";
import { WaitingDrafts } from "@/features/notes/waiting-drafts";
import { asTyped } from "@/lib/as-typed";
import { isAnswerToForm } from "@/web/answer-to-form";
import { currentViewer } from "@/web/viewer";

export const metadata: Metadata = { title: "Write a note", description: "What you tried, what happened, what you learned." };

export default async function NewNotePage({ searchParams }: PageProps<"/notes/new">) {
  const { place, question } = await searchParams;
  const start = { place: one(place), question: one(question) };
  const viewer = await currentViewer();
  if (!viewer && !isAnswerToForm(await headers())) redirect(`/sign-in?next=${encodeURIComponent(addressOf(start))}`);
  const choices = viewer && (await getFormChoices(viewer));
  return (
    <>
      <Breadcrumbs trail={[{ name: "Notes", href: "/notes" }]} here="Write a note" />
      <PageHeading
        title="Write a note"
        lede="What you tried, what happened, and what you learned. Five minutes are enough, and you can stop at any time."
      />
      {viewer && choices && choices.organisations.length === 0 ? (
        <NotYet may="join" backTo="/notes/new" invitation="" />
      ) : (
        <div className="grid gap-8">
          {viewer ? <WaitingDrafts drafts={await listUnsent(viewer, 5)} /> : null}
          <NoteForm
            noteId={v7()}
            base={0}
            words={choices ? startingWords(choices, viewer ? await getStartingPoint(viewer, start) : {}) : {}}
            slug={null}
            choices={choices}
            isDraft
          />
        </div>
      )}
    </>
  );
}

const one = (value: string | string[] | undefined) => (typeof value === "string" ? asTyped(value).slice(0, 200) : "");

/** So that whoever signs in first comes back to the place, or the question, they set out from. */
function addressOf(start: { place: string; question: string }) {
  const query = new URLSearchParams(Object.entries(start).filter(([, value]) => value !== ""));
  return query.size > 0 ? `/notes/new?${query}` : "/notes/new";
}
